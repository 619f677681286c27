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
/** Elements of a drawing or formula whose content describes and is not drawn. */
const DESCRIBES = new Set('title desc metadata defs symbol style script annotation annotation-xml'.split(' '));
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
);

/** A node that waits to be walked, or the edge of a block; in a drawing only its texts are drawn, in HTML and formulas all. */
interface Waiting {
  readonly node: Nodes | string;
  readonly world: 'html' | 'math' | 'svg' | 'svg-text';
}

/** What a browser draws of a page, styles left aside: a tree by parse5, walked without recursion. */
export function shownOfHtml(html: string): string {
  const parts: string[] = [];
  const open: Waiting[] = [{ node: parser.parse(html), world: 'html' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, world } = next;
    if (typeof node === 'string') parts.push(node);
    else if (node.type === 'text') parts.push(world === 'svg' ? '' : node.value);
    else if (node.type === 'root' || (node.type === 'element' && isDrawn(node, world))) {
      const edge = edgeOf(node);
      const inside = (child: Nodes | string): Waiting => ({ node: child, world: worldIn(node, world) });
      open.push(...[edge, ...node.children.toReversed(), edge].map(inside));
    }
  }
  return parts.join('');
}

function worldIn(node: Nodes, around: Waiting['world']): Waiting['world'] {
  if (node.type !== 'element') return around;
  if (node.tagName === 'svg' || node.tagName === 'math') return node.tagName;
  if (around === 'svg' && node.tagName === 'text') return 'svg-text';
  return node.tagName === 'foreignObject' ? 'html' : around;
}

/** What attributes may hide or move stands apart from the text around it, as a block does. */
function edgeOf(node: Nodes): string {
  const isPlain = node.type === 'element' && INLINE.has(node.tagName) && Object.keys(node.properties).length === 0;
  return isPlain ? '' : '\n';
}

function isDrawn({ tagName, properties }: Element, world: Waiting['world']): boolean {
  if (UNDRAWN.has(tagName) || INSTEAD.has(tagName) || (world !== 'html' && DESCRIBES.has(tagName))) return false;
  return properties.hidden === undefined || properties.hidden === null;
}
