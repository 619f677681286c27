import type { Element, Nodes } from 'hast';
import { addressesOf } from './addresses.ts';

/** Thrown for markup that must never reach a page: a mistake in a template, never in a capture. */
export class UnsafeMarkupError extends Error {
  override readonly name = 'UnsafeMarkupError';
}

/** Elements that load or run what is not the site's own, change the meaning of addresses, or need inline styles. */
const REFUSED_ELEMENTS: ReadonlySet<string> = new Set([
  'animate',
  'applet',
  'base',
  'embed',
  'foreignObject',
  'frame',
  'frameset',
  'iframe',
  'object',
  'plaintext',
  'set',
  'style',
  'xmp',
]);

/** Attributes besides event handlers that carry markup, style or a report to another host. */
const REFUSED_PROPERTIES: ReadonlySet<string> = new Set([
  'style',
  'srcDoc',
  'ping',
  'dangerouslySetInnerHTML',
  'innerHTML',
]);

const SAFE_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** Script types that are data and so may stand inline under the Content-Security-Policy. */
export const DATA_SCRIPT = 'application/ld+json';

/** Throws an `UnsafeMarkupError` when a node, looked at without its children, could run, load or restyle anything not ours. */
export function refuseUnsafe(node: Nodes | { readonly type: string }): void {
  if (node.type === 'raw') throw new UnsafeMarkupError('Raw HTML is not allowed: build elements instead.');
  if (node.type === 'element') refuseElement(node as Element);
}

function refuseElement(element: Element): void {
  const { tagName, properties } = element;
  if (REFUSED_ELEMENTS.has(tagName)) throw new UnsafeMarkupError(`<${tagName}> is not allowed.`);
  for (const property of Object.keys(properties)) {
    if (/^on/i.test(property) || REFUSED_PROPERTIES.has(property))
      refuse(element, `attribute ${property} is not allowed`);
  }
  if (tagName === 'script') refuseInlineScript(element);
  for (const { property, url, use } of addressesOf(element)) {
    const reason = dangerIn(url, use === 'load');
    if (reason) refuse(element, `${property}=${JSON.stringify(url)} ${reason}`);
  }
}

function refuseInlineScript(element: Element): void {
  const { src, type } = element.properties;
  if (type === DATA_SCRIPT && !src) return;
  if (!src || element.children.length > 0) refuse(element, `needs a src and no content, or the type ${DATA_SCRIPT}`);
}

/** Why an address may not be written, null when it may. Browsers drop spaces and control characters before the scheme, so we do too. */
function dangerIn(url: string, loads: boolean): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: e.g. `java\tscript:alert(1)`
  const plain = url.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff]/gu, '');
  if (/^[/\\]{2}|^\\/.test(plain)) return 'leaves the site without naming a scheme';
  const scheme = /^([^/?#:]*):/.exec(plain)?.[1]?.toLowerCase();
  if (scheme === undefined) return null;
  if (!SAFE_SCHEMES.has(scheme))
    return `has the scheme "${scheme}": only http, https, mailto and relative addresses are allowed`;
  return loads ? 'would be fetched from another host' : null;
}

function refuse(element: Element, reason: string): never {
  throw new UnsafeMarkupError(`<${element.tagName}>: ${reason}.`);
}
