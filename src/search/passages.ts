import type { Node, Parent } from 'unist';
import type { ReportContent } from '../model/report.ts';
import type { Passage } from './search-record.ts';

/** Blocks in which one line of text ends: a match lies within one of them. */
const LINES = new Set(['paragraph', 'heading', 'tableRow', 'code', 'html']);

/** The lines of a block with the nearest anchor above each, e.g. a table gives one passage a row. */
export function passagesOf(block: ReportContent, fallback: string): Passage[] {
  const anchor = block.data?.anchor ?? fallback;
  if (!LINES.has(block.type) && isParent(block)) {
    return (block.children as readonly ReportContent[]).flatMap((child) => passagesOf(child, anchor));
  }
  const text = textOf(block);
  return text.trim() === '' ? [] : [{ anchor, text }];
}

/** Cells of a row are parted by a tab, which folding takes away again. */
function textOf(node: Node): string {
  if ('value' in node) return String(node.value);
  if (node.type === 'break') return '\n';
  if (!isParent(node)) return '';
  return node.children.map(textOf).join(node.type === 'tableRow' ? '\t' : '');
}

function isParent(node: Node): node is Parent {
  return 'children' in node;
}
