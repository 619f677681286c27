import type { Element, ElementContent, Properties } from 'hast';
import type { Html, Image, Link, Node, RootContent, Text } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import remarkRehype, { defaultHandlers } from 'remark-rehype';
import { unified } from 'unified';
import { runInItems } from '../text/run-in-items.ts';

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
 * Turns a report's blocks into hast: anchors become ids, heading sentences run into a paragraph are wrapped in
 * `<b class="run-in">`, those of all its items alike. Markup of the capture becomes text, its links stay only if they are http, https or mailto.
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

/** Wraps the heading sentences of a paragraph's items; an element that crosses a border goes with what stands before it. */
function markRunIn(children: readonly ElementContent[], length: number): ElementContent[] {
  const made: ElementContent[] = [];
  let rest = children;
  let at = 0;
  for (const { start, end } of runInItems(children.map(textOf).join(''), length)) {
    const before = take(rest, start - at);
    const head = take(before.rest, end - Math.max(start, at + before.length));
    made.push(...before.taken);
    if (head.taken.length > 0) made.push(runIn(head.taken));
    at += before.length + head.length;
    rest = head.rest;
  }
  return [...made, ...rest];
}

function runIn(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'b', properties: { className: ['run-in'] }, children };
}

interface Taken {
  readonly taken: ElementContent[];
  readonly rest: readonly ElementContent[];
  /** Units of text taken: as many as asked, or to the end of the element that crosses. */
  readonly length: number;
}

function take(nodes: readonly ElementContent[], length: number): Taken {
  const taken: ElementContent[] = [];
  const rest = [...nodes];
  let left = length;
  while (left > 0 && rest.length > 0) {
    const node = rest.shift() as ElementContent;
    const size = textOf(node).length;
    if (node.type === 'text' && size > left) {
      taken.push({ type: 'text', value: node.value.slice(0, left) });
      rest.unshift({ type: 'text', value: node.value.slice(left) });
      return { taken, rest, length };
    }
    taken.push(node);
    left -= size;
  }
  return { taken, rest, length: length - left };
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
