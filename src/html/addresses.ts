import type { Element } from 'hast';

/** How an attribute holds addresses: one, several with descriptors (`/a.png 1x, /b.png 2x`), or after a delay (`0; url=/x/`). */
type Shape = 'one' | 'set' | 'refresh';

/** What the browser does with an address: `load` fetches it at once, `link` waits for the reader. */
export type AddressUse = 'load' | 'link';

interface AddressRule {
  readonly shape: Shape;
  readonly use: AddressUse;
}

/** Properties (by hast name) that hold addresses in HTML and SVG. */
const PROPERTIES: ReadonlyMap<string, AddressRule> = new Map([
  ['href', { shape: 'one', use: 'link' }],
  ['xLinkHref', { shape: 'one', use: 'load' }],
  ['cite', { shape: 'one', use: 'link' }],
  ['action', { shape: 'one', use: 'load' }],
  ['formAction', { shape: 'one', use: 'load' }],
  ['src', { shape: 'one', use: 'load' }],
  ['poster', { shape: 'one', use: 'load' }],
  ['data', { shape: 'one', use: 'load' }],
  ['srcSet', { shape: 'set', use: 'load' }],
  ['imageSrcSet', { shape: 'set', use: 'load' }],
]);

// e.g. `data-url`, `data-base`, `data-search-api-url`, `data-report-href`: addresses that our own scripts read
const OWN_DATA = /^data\w*(?:Url|Href|Src|Base)$/;

/** Elements whose `href` the browser may fetch by itself, unless it is a canonical or alternate address. */
const LOADING_HREF: ReadonlySet<string> = new Set(['link', 'image', 'use', 'feImage']);
const WAITING_REL: ReadonlySet<string> = new Set(['canonical', 'alternate', 'license', 'author', 'next', 'prev']);

const REFRESH: AddressRule = { shape: 'refresh', use: 'link' };

/** One address found on an element, and how to write another in its place. */
export interface Address {
  readonly property: string;
  readonly url: string;
  readonly use: AddressUse;
}

/** All addresses of an element. */
export function addressesOf(element: Element): Address[] {
  return Object.entries(element.properties).flatMap(([property, value]) => {
    const rule = ruleFor(element, property);
    if (!rule || value === null || value === undefined || typeof value === 'boolean') return [];
    return urlsIn(textOf(value), rule.shape).map((url) => ({ property, url, use: rule.use }));
  });
}

/** The element's properties with every address replaced; the same object when there is none. */
export function mapAddresses(element: Element, map: (url: string, property: string) => string): Element['properties'] {
  const changed: Element['properties'] = {};
  for (const [property, value] of Object.entries(element.properties)) {
    const rule = ruleFor(element, property);
    if (!rule || value === null || value === undefined || typeof value === 'boolean') continue;
    const text = textOf(value);
    changed[property] = MAPPERS[rule.shape](text, (url) => map(url, property));
  }
  return Object.keys(changed).length === 0 ? element.properties : { ...element.properties, ...changed };
}

function ruleFor(element: Element, property: string): AddressRule | undefined {
  if (property === 'href' && LOADING_HREF.has(element.tagName)) return { shape: 'one', use: linkUse(element) };
  if (element.tagName === 'meta') return property === 'content' && isRefresh(element) ? REFRESH : undefined;
  return PROPERTIES.get(property) ?? (OWN_DATA.test(property) ? { shape: 'one', use: 'link' } : undefined);
}

function linkUse(element: Element): AddressUse {
  const rel = [element.properties.rel ?? []].flat().map(String);
  return rel.length > 0 && rel.every((word) => WAITING_REL.has(word)) ? 'link' : 'load';
}

function isRefresh(meta: Element): boolean {
  return String(meta.properties.httpEquiv).toLowerCase() === 'refresh';
}

function textOf(value: string | number | (string | number)[]): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** Replaces each address in an attribute's value and keeps what stands around it. */
const MAPPERS: Readonly<Record<Shape, (text: string, map: (url: string) => string) => string>> = {
  one: (text, map) => map(text),
  set: (text, map) =>
    text
      .split(',')
      .map((part) => part.trim().replace(/^\S+/, map))
      .join(', '),
  refresh: (text, map) => text.replace(/(?<=;\s*url\s*=\s*)\S.*/i, map),
};

function urlsIn(text: string, shape: Shape): string[] {
  const found: string[] = [];
  MAPPERS[shape](text, (url) => {
    found.push(url);
    return url;
  });
  return found;
}
