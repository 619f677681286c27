import type { Data, Node, Parent } from 'unist';
import { blockLines } from '../../text/block-lines.ts';
import type { Passage } from '../search-record.ts';

/** Blocks that only hold others: their lines have anchors of their own. */
const HOLDERS = new Set(['list', 'listItem', 'blockquote', 'table']);

/** The lines of text of a block as `blockLines` counts them, each with the nearest anchor at or above it. */
export function passagesOf(block: Node, fallback: string): Passage[] {
  const anchor = (block.data as (Data & { anchor?: string }) | undefined)?.anchor ?? fallback;
  if (HOLDERS.has(block.type)) return (block as Parent).children.flatMap((child) => passagesOf(child, anchor));
  return blockLines([block]).map((text) => ({ anchor, text }));
}
