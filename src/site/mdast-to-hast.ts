import type { Element, ElementContent, Properties } from 'hast';
import type { Html, Image, Link, Node, RootContent, Text } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import remarkRehype, { defaultHandlers } from 'remark-rehype';
import { unified } from 'unified';

/** Addresses out of a capture that may be followed: whole ones only, as a relative one would point into this site. */
const FOLLOWED = /^(?:https?:\/\/|mailto:)[^\s\\]+$/i;

const BLOCKS = ['paragraph', 'heading', 'table', 'list', 'listItem', 'blockquote', 'code', 'tableRow'] as const;

const handlers: Record<string, Handler> = {
  ...Object.fromEntries(BLOCKS.map((type) => [type, anchored(defaultHandlers[type] as Handler)])),
  text: (_state, node: Text) => ({ type: 'text', value: node.value }),
  html: (_state, node: Html) => ({ type: 'text', value: node.value }),
  link: (state, node: Link) => link(node.url, state.all(node)),
  image: (_state, node: Image) => link(node.url, [{ type: 'text', value: node.alt || node.url }]),
};
const processor = unified().use(remarkRehype, { handlers }).freeze();

/**
 * Turns a report's blocks into hast: anchors become ids, a heading sentence run into its paragraph is wrapped in
 * `<b class="run-in">`. Markup of the capture becomes text, its links stay only if they are http, https or mailto.
 */
export function mdastToHast(content: readonly RootContent[]): ElementContent[] {
  const root = processor.runSync({ type: 'root', children: [...content] });
  return root.children.filter((node) => node.type !== 'doctype');
}

function anchored(handler: Handler): Handler {
  return (state, node: Node, parent) => {
    const made = handler(state, node, parent);
    if (!node.data || !made || Array.isArray(made) || made.type !== 'element') return made;
    const { anchor, runIn } = node.data;
    if (anchor) made.properties = { id: anchor, ...made.properties };
    if (runIn) made.children = markRunIn(made.children, runIn);
    return made;
  };
}

function link(url: string, children: ElementContent[]): Element {
  const properties: Properties = FOLLOWED.test(url) ? { href: url, rel: ['nofollow', 'noopener'] } : {};
  return { type: 'element', tagName: properties.href ? 'a' : 'span', properties, children };
}

/** Wraps the first `length` units of text; an element that crosses the border goes in whole. */
function markRunIn(children: readonly ElementContent[], length: number): ElementContent[] {
  const inside: ElementContent[] = [];
  const rest = [...children];
  let left = length;
  while (left > 0 && rest.length) {
    const node = rest.shift() as ElementContent;
    const size = textLength(node);
    if (node.type === 'text' && size > left) {
      inside.push({ type: 'text', value: node.value.slice(0, left) });
      rest.unshift({ type: 'text', value: node.value.slice(left) });
    } else inside.push(node);
    left -= size;
  }
  return [{ type: 'element', tagName: 'b', properties: { className: ['run-in'] }, children: inside }, ...rest];
}

function textLength(node: ElementContent): number {
  if (node.type === 'text') return node.value.length;
  return node.type === 'element' ? node.children.reduce((sum, child) => sum + textLength(child), 0) : 0;
}
