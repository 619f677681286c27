import type { ShownParagraph } from './shown-paragraphs.ts';

/** Wraps a stretch of a paragraph, UTF-16 units of its text, in elements of a class; what is bold or a link stays so. */
export function markStretch({ nodes }: Pick<ShownParagraph, 'nodes'>, from: number, to: number): void {
  let begin = 0;
  for (const node of nodes) {
    const end = begin + node.data.length;
    const [first, last] = [Math.max(from, begin) - begin, Math.min(to, end) - begin];
    begin = end;
    if (first < last) wrap(node, first, last);
  }
}

/** The node keeps the words before the stretch, so that marks are set from the last stretch to the first. */
function wrap(node: Text, from: number, to: number): void {
  const rest = node.splitText(from);
  rest.splitText(to - from);
  const span = document.createElement('span');
  span.className = 'shared';
  rest.replaceWith(span);
  span.append(rest);
}
