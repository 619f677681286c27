import type { Node, Parent } from 'unist';
import { blockLines } from '../../text/block-lines.ts';
import { countElements } from '../../text/count-elements.ts';
import { CHARACTERS_AN_ELEMENT } from './bounds.ts';
import { textCost } from './entry-cost.ts';

/** Blocks that may be cut between the blocks they hold. */
const HOLDERS = new Set(['list', 'listItem', 'blockquote', 'table']);

/** The first blocks of a text that cost so much at most; of the block in which it ends, what there is room for. */
export function cutText<T extends Node>(
  blocks: readonly T[],
  most: number,
): { readonly kept: T[]; readonly left: number } {
  const kept: T[] = [];
  let left = most;
  for (const block of blocks) {
    const cost = textCost(countElements([block]), blockLines([block]).join('').length);
    if (cost > left) return { kept: left > 0 ? [...kept, ...cutBlock(block, left)] : kept, left: 0 };
    kept.push(block);
    left -= cost;
  }
  return { kept, left };
}

function cutBlock<T extends Node>(block: T, most: number): T[] {
  if (!('children' in block)) return 'value' in block ? [cutValue(block, most)] : [];
  const { children } = block as unknown as Parent;
  const own = countElements([{ ...block, children: [] } as Node]);
  const kept = HOLDERS.has(block.type) ? cutText(children, most - own).kept : cutInline(children, most);
  return most <= own || kept.length === 0 ? [] : [{ ...block, children: kept }];
}

/** Words of a paragraph up to the bound. */
function cutInline(nodes: readonly Node[], most: number): Node[] {
  let left = most * CHARACTERS_AN_ELEMENT;
  const kept: Node[] = [];
  for (const node of nodes) {
    const length = blockLines([{ type: 'paragraph', children: [node] } as Node]).join('').length;
    if (length <= left) kept.push(node);
    else return 'value' in node ? [...kept, { ...node, value: String(node.value).slice(0, left) } as Node] : kept;
    left -= length;
  }
  return kept;
}

function cutValue<T extends Node>(node: T, most: number): T {
  return { ...node, value: String((node as T & { value: unknown }).value).slice(0, most * CHARACTERS_AN_ELEMENT) };
}
