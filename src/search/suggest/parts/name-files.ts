import { gzipSync } from 'node:zlib';
import { byText, groupBy } from '../../../archive/order.ts';
import type { SiteFile } from '../../../model/page.ts';
import { bucketOf } from '../../../text/bucket-of.ts';
import type { NameFiles, PartFile, PartNode, PartPages } from '../../suggest-part.ts';
import { growNodes } from './grow-nodes.ts';
import { type Named, readAlone } from './named.ts';

/** Rows of a file on average: some 20 KB compressed. */
export const ROWS_A_FILE = 1500;
/** Pages of a file on average. */
const PAGES_A_FILE = 400;

/** What is published of names when `suggest.bin` cannot hold all. */
export interface PublishedNames {
  readonly files: NameFiles;
  readonly contents: readonly SiteFile[];
}

/** The files in which names are looked up, and those that tell where their pages are; `slugOf` is empty for a name without a page. */
export function nameFiles(names: readonly Named[], slugOf: (name: Named) => string): PublishedNames {
  const nodes = [...growNodes(names, 'characters'), ...growNodes(names, 'letters')];
  const rows = nodes.reduce((sum, [, issuers, places]) => sum + issuers.length + places.length, 0);
  const pages = names.flatMap((name) => (slugOf(name) === '' ? [] : [[name.query, slugOf(name)] as const]));
  const files = { names: filesFor(rows, ROWS_A_FILE), pages: filesFor(pages.length, PAGES_A_FILE) };
  return {
    files,
    contents: [
      ...inFiles(nodes, ([key]) => key, files.names).map((own, at) => toFile(`${files.names}/${at}`, partOf(own))),
      ...inFiles(pages, ([query]) => query, files.pages).map((own, at) =>
        toFile(`pages/${files.pages}/${at}`, Object.fromEntries(own) satisfies PartPages),
      ),
    ],
  };
}

/** A power of two, so that the number seldom changes. */
function filesFor(count: number, each: number): number {
  let files = 1;
  while (files * each < count) files *= 2;
  return files;
}

/** What lies in each file, in the order of its keys. */
function inFiles<T>(all: readonly T[], keyOf: (one: T) => string, files: number): (readonly T[])[] {
  const found = groupBy(all, (one) => bucketOf(keyOf(one), files));
  return Array.from({ length: files }, (_, at) =>
    [...(found.get(at) ?? [])].sort((a, b) => byText(keyOf(a), keyOf(b))),
  );
}

function partOf(nodes: readonly PartNode[]): PartFile {
  const names = nodes.flatMap(([, issuers, places]) => [...issuers, ...places].map(([name]) => name));
  const chars = [...new Set(names.flatMap((name) => [...name]))].sort(byText);
  return { readings: Object.fromEntries(chars.map((char) => [char, readAlone(char)])), nodes };
}

/** Compressed by us, since not every host compresses what it serves. */
function toFile(name: string, content: PartFile | PartPages): SiteFile {
  return { file: `search/names/${name}.bin`, content: gzipSync(JSON.stringify(content), { level: 6 }) };
}
