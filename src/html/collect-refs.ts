import type { Nodes, Root } from 'hast';
import type { PageRefs } from '../model/fragment.ts';
import { addressesOf } from './addresses.ts';

export type { PageRefs } from '../model/fragment.ts';

/** Collects the ids and internal links of a page before the base is put in; relative links are resolved against `url`. */
export function collectRefs(root: Root, url: string): PageRefs {
  const ids = new Set<string>();
  const repeated = new Set<string>();
  const links = new Set<string>();
  walk(root, (node) => {
    if (node.type === 'text' && node.data?.fragment) {
      for (const id of node.data.fragment.refs.ids) (ids.has(id) ? repeated : ids).add(id);
      for (const link of node.data.fragment.refs.links) links.add(link);
    }
    if (node.type !== 'element') return;
    const { id } = node.properties;
    if (typeof id === 'string') (ids.has(id) ? repeated : ids).add(id);
    for (const address of addressesOf(node)) if (isInternal(address.url)) links.add(resolve(address.url, url));
  });
  const own = [...links].filter((link) => pathOf(link) === pathOf(url));
  return {
    ids: [...ids],
    links: [...links].filter((link) => pathOf(link) !== pathOf(url)),
    repeatedIds: [...repeated],
    lostAnchors: own.map(anchorOf).filter((anchor) => anchor !== null && anchor !== '' && !ids.has(anchor)) as string[],
  };
}

/** Anchor of an address, decoded; null when it has none. */
export function anchorOf(url: string): string | null {
  const cut = url.indexOf('#');
  return cut < 0 ? null : decode(url.slice(cut + 1));
}

/** Path of an address, decoded, without query and anchor. */
export function pathOf(url: string): string {
  return decode(url.replace(/[?#].*$/s, ''));
}

function isInternal(url: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(url);
}

function resolve(url: string, page: string): string {
  if (url.startsWith('/')) return url;
  const { pathname, search, hash } = new URL(url, `http://site${page}`);
  return pathname + search + hash;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
  if (node.type === 'element' && node.content) walk(node.content, visit);
}
