import type { ElementContent, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { fullWidth } from '../src/text/full-width.ts';

/** Applies `fullWidth` to every text of the given nodes, in place: they belong to the page, not to the data. */
export function typeset<T extends ElementContent>(nodes: readonly T[]): readonly T[] {
  for (const node of nodes) {
    visit(node, 'text', (text: Text) => {
      text.value = fullWidth(text.value);
    });
  }
  return nodes;
}
