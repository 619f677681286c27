import type { Node, Parent } from 'unist';
import { joinLines } from './join-lines.ts';

/** Blocks that make one line of text; the others hold lines. */
const LINES = new Set(['paragraph', 'heading', 'tableRow', 'code', 'html']);

/**
 * Lines of text of mdast blocks, as data files and searches count them: one a paragraph, heading or table row,
 * cells parted by a tab, line breaks within a paragraph turned into a space, empty lines left out.
 */
export function blockLines(blocks: readonly Node[]): string[] {
  return blocks.flatMap((block) => {
    if (!LINES.has(block.type) && isParent(block)) return blockLines(block.children);
    const text = joinLines(nodeText(block), ' ');
    return text.trim() === '' ? [] : [text];
  });
}

function nodeText(node: Node): string {
  if ('value' in node) return String(node.value);
  if (node.type === 'break') return '\n';
  return isParent(node) ? node.children.map(nodeText).join(node.type === 'tableRow' ? '\t' : '') : '';
}

function isParent(node: Node): node is Parent {
  return 'children' in node;
}
