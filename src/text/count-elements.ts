import type { Node, Parent } from 'unist';

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
/** A heading sentence run into its paragraph is set off. */
const RUN_IN = 1;

/** Elements that blocks of mdast make on a page at most. */
export function countElements(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + elementsOf(node), 0);
}

function elementsOf(node: Node): number {
  const own = (ELEMENTS[node.type] ?? OTHERS) + (node.data && 'runIn' in node.data ? RUN_IN : 0);
  return own + ('children' in node ? countElements((node as Parent).children) : 0);
}
