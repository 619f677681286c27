import type { Nodes } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** What a page made of Markdown shows; markup in it is text to us. */
export function shownOfMarkdown(text: string): string {
  const parts: string[] = [];
  const open: (Nodes | string)[] = [toHast(markdown.parse(text), { allowDangerousHtml: true }) as Nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.type === 'text' || node.type === 'raw') parts.push(node.value);
    else if ('children' in node) {
      const edge = node.type === 'element' && ['strong', 'em', 'del', 'a', 'code'].includes(node.tagName) ? '' : '\n';
      open.push(edge, ...node.children.toReversed(), edge);
    }
  }
  return parts.join('');
}
