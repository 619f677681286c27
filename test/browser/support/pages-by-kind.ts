import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageKind } from '../../../src/model/page.ts';

/** Addresses of a built site's pages by their kind, below the base, those with most in them first. */
export function pagesByKind(folder: string): ReadonlyMap<PageKind, readonly string[]> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({ file, html: readFileSync(path.join(folder, file), 'utf8') }))
    .sort((a, b) => b.html.length - a.html.length);
  const found = new Map<PageKind, string[]>();
  for (const { file, html } of pages) {
    const kind = /^<!doctype html>\s*<html [^>]*data-kind="([a-z-]+)"/i.exec(html)?.[1] as PageKind | undefined;
    if (kind === undefined) throw new Error(`${file} does not tell its kind`);
    const address = file
      .split(path.sep)
      .join('/')
      .replace(/index\.html$/, '');
    found.set(kind, [...(found.get(kind) ?? []), address]);
  }
  return found;
}
