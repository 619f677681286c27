import type { Element, Nodes, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { KeptFragment } from '../model/fragment.ts';
import { htmlSafe, printableJson } from '../text/printable.ts';
import { mapAddresses } from './addresses.ts';
import { collectRefs } from './collect-refs.ts';
import { DATA_SCRIPT, refuseUnsafe } from './refuse.ts';

/** Stands for `<` in an attribute until the page is written; a noncharacter, which `htmlSafe` leaves in no text. */
const LESS_THAN = '\ufdd0';

/** Stands for a piece that was rendered before until the page is written; noncharacters as well. */
const FRAGMENT = /\ufdd1(\d+)\ufdd2/g;

/** What an attribute's value may hold that is not written as it is. */
const GUARDED = /[<\p{Cc}]|\p{Noncharacter_Code_Point}/u;

const processor = unified().use(rehypeStringify).freeze();

/**
 * Writes a page: `<!doctype html>`, then the tree with the base (`/` or `/sub/`) before every site-absolute address.
 * The tree is not changed. Throws an `UnsafeMarkupError` for raw HTML, inline scripts, handlers and styles, and
 * addresses that run or load from elsewhere.
 */
export function serialise(root: Root, base: Addressing): string {
  const children = root.children.filter((node) => node.type !== 'doctype');
  return `<!doctype html>\n${write({ ...root, children }, base)}\n`;
}

/** Writes a piece of a page that will stand on several, with the same care. */
export function serialiseFragment(root: Root, base: Addressing): KeptFragment {
  return { html: write(root, base), refs: collectRefs(root, '/') };
}

function write(root: Root, base: Addressing): string {
  const fragments: string[] = [];
  const html = processor.stringify(prepare(root, { base, fragments }) as Root).replaceAll(LESS_THAN, '&#x3C;');
  return fragments.length === 0 ? html : html.replace(FRAGMENT, (_, at) => fragments[Number(at)] ?? '');
}

/** What a page is written with, and what was rendered before, in the order in which it stands there. */
interface Writing {
  readonly base: Addressing;
  readonly fragments: string[];
}

/** The base before site-absolute addresses, or what else becomes of the addresses of a page. */
export type Addressing = string | ((url: string, property: string) => string);

/** Puts the base before a site-absolute address and leaves all others: `/years/` → `/sub/years/`. */
export function withBase(url: string, base: string): string {
  return url.startsWith('/') ? base + url.slice(1) : url;
}

function mapperOf(base: Addressing): (url: string, property: string) => string {
  return typeof base === 'string' ? (url) => withBase(url, base) : base;
}

/** Checks a node and returns it with addresses rewritten and without characters that HTML forbids; whole subtrees are shared where nothing changes. */
function prepare(node: Nodes, writing: Writing): Nodes {
  refuseUnsafe(node);
  if (node.type === 'text' && node.data?.fragment)
    return { type: 'text', value: `\ufdd1${writing.fragments.push(node.data.fragment.html) - 1}\ufdd2` };
  if (node.type === 'text') return { ...node, value: htmlSafe(node.value) };
  if (!('children' in node)) return node;
  const children = node.children.map((child) => prepare(child, writing));
  if (node.type !== 'element') return { ...node, children } as Root;
  if (isDataScript(node)) return { ...node, children: [{ type: 'text', value: escapeData(node) }] };
  const properties = guardValues(writing.base === '/' ? node.properties : mapAddresses(node, mapperOf(writing.base)));
  const content = node.content && { content: prepare(node.content, writing) as Root };
  return { ...node, ...content, properties, children: children as Element['children'] };
}

/**
 * HTML allows `<` in attribute values and rehype-stringify leaves it; programs that look at pages with regular
 * expressions would take `title="<script>"` for an element, so it is written as a reference.
 */
function guardValues(properties: Element['properties']): Element['properties'] {
  const entries = Object.entries(properties);
  if (!entries.some(([, value]) => typeof value === 'string' && GUARDED.test(value))) return properties;
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      typeof value === 'string' ? htmlSafe(value).replaceAll('<', LESS_THAN) : value,
    ]),
  );
}

function isDataScript(node: Element): boolean {
  return node.tagName === 'script' && node.properties.type === DATA_SCRIPT;
}

/** JSON stays the same JSON with `<` written as `\\u003c`, so that no `</script>` or `<!--` within ends the element. */
function escapeData(script: Element): string {
  const json = script.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return printableJson(json.replaceAll('<', '\\u003c'));
}
