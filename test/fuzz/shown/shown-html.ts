import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse).freeze();

/** Elements whose content a browser never draws. */
const UNDRAWN = new Set(
  'area base basefont datalist head link meta noembed noframes param script style template title'.split(' '),
);
/** Elements whose content is drawn only where the thing itself cannot be, or only on demand. */
const INSTEAD = new Set(['iframe', 'noscript', 'object', 'video', 'audio', 'canvas', 'rp', 'frameset']);
/** Elements of a drawing whose content describes it. */
const DESCRIBES = new Set(['title', 'desc', 'metadata', 'defs', 'symbol', 'style', 'script']);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
);

/** What a browser draws of a page, styles left aside: a tree by parse5, walked without recursion. */
export function shownOfHtml(html: string): string {
  const parts: string[] = [];
  const open: (Nodes | string)[] = [parser.parse(html)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.type === 'text') parts.push(node.value);
    else if (node.type === 'root' || (node.type === 'element' && isDrawn(node))) {
      const edge = edgeOf(node);
      open.push(edge, ...node.children.toReversed(), edge);
    }
  }
  return parts.join('');
}

/** What attributes may hide or move stands apart from the text around it, as a block does. */
function edgeOf(node: Nodes): string {
  const isPlain = node.type === 'element' && INLINE.has(node.tagName) && Object.keys(node.properties).length === 0;
  return isPlain ? '' : '\n';
}

function isDrawn({ tagName, properties }: Element): boolean {
  if (UNDRAWN.has(tagName) || INSTEAD.has(tagName) || DESCRIBES.has(tagName)) return false;
  return properties.hidden === undefined || properties.hidden === null;
}
