import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The page that has most of something. */
export interface Largest {
  readonly value: number;
  /** e.g. `/reports/`; empty where there is no page. */
  readonly address: string;
}

/** The largest pages of an output. */
export interface PageSizes {
  readonly raw: Largest;
  /** Bytes as a host sends them that compresses with gzip. */
  readonly compressed: Largest;
  readonly elements: Largest;
}

const NONE: Largest = { value: 0, address: '' };
/** Start tags; what a page holds between angle brackets besides is escaped in it. */
const START_TAG = /<[a-z][^\s/>]*/gi;
/** Bytes that compressing may add to what cannot be compressed. */
const OVERHEAD = 64;

/** Finds the largest pages of a folder. */
export function pageSizes(folder: string): PageSizes {
  const sizes = { raw: NONE, compressed: NONE, elements: NONE };
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  for (const file of pages.sort()) {
    const content = readFileSync(path.join(folder, file));
    const address = addressOf(file);
    const keep = (name: keyof PageSizes, value: number) => {
      if (value > sizes[name].value) sizes[name] = { value, address };
    };
    keep('raw', content.byteLength);
    keep('elements', countElements(content.toString('utf8')));
    // Most pages are smaller than the largest is compressed.
    if (content.byteLength + OVERHEAD > sizes.compressed.value) keep('compressed', gzipSync(content).byteLength);
  }
  return sizes;
}

/** How many elements a page has, by their start tags. */
export function countElements(html: string): number {
  return html.match(START_TAG)?.length ?? 0;
}

function addressOf(file: string): string {
  return `/${file.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1')}`;
}
