import type { Node, Parent } from 'unist';
import { blockLines } from './block-lines.ts';
import { runInItems } from './run-in-items.ts';

/**
 * Elements that a node of a report's text makes on a page at most, those of its children left out. A paragraph, heading
 * or item has the mark that links to it besides, a table its scroll box and its head and body.
 */
const ELEMENTS: Readonly<Record<string, number>> = {
  text: 0,
  html: 0,
  definition: 0,
  paragraph: 2,
  heading: 2,
  listItem: 2,
  code: 3,
  table: 4,
};
const OTHERS = 1;

/** Elements that blocks of mdast make on a page at most. */
export function countElements(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + elementsOf(node), 0);
}

function elementsOf(node: Node): number {
  return (
    (ELEMENTS[node.type] ?? OTHERS) +
    runInsOf(node) +
    ('children' in node ? countElements((node as Parent).children) : 0)
  );
}

/** Heading sentences run into a paragraph are set off, one an item. */
function runInsOf(node: Node): number {
  if (!node.data || !('runIn' in node.data)) return 0;
  return runInItems(blockLines([node]).join(''), Number(node.data.runIn)).length;
}
