import { gzipSync } from 'node:zlib';
import type { Archive } from '../../model/archive.ts';
import type { SiteFile } from '../../model/page.ts';
import { fullWidth } from '../../text/full-width.ts';
import { fullName } from '../short-name.ts';
import type { SuggestFile, SuggestPages } from '../suggest-file.ts';

/** Where the pages of suggested places and issuers are, row by row; empty for one that has none of its own. */
export function suggestPages(file: SuggestFile, archive: Pick<Archive, 'places' | 'issuers'>): SuggestPages {
  const places = new Map<string, string>();
  for (const branches = [...archive.places]; branches.length > 0; ) {
    const { path, slug, children } = branches.pop() as Archive['places'][number];
    places.set(path.join(''), slug);
    branches.push(...children);
  }
  const issuers = new Map(
    archive.issuers.flatMap(({ slug, reports }) =>
      reports.map(({ issuer, region }) => [keyOf(fullWidth(issuer.value ?? ''), (region.value ?? []).join('')), slug]),
    ),
  );
  const paths = file.places.map((_, row) => pathOf(file, row));
  return {
    places: paths.map((path) => places.get(path) ?? ''),
    issuers: file.issuers.map(([short, place]) => {
      const name = fullName(short, file.places[place]?.[0] ?? '');
      return issuers.get(keyOf(name, paths[place] ?? '')) ?? '';
    }),
  };
}

/** The file as published. */
export function suggestPagesFile(pages: SuggestPages): SiteFile {
  return { file: 'search/suggest-pages.bin', content: gzipSync(JSON.stringify(pages), { level: 9 }) };
}

function keyOf(issuer: string, place: string): string {
  return `${issuer}\n${place}`;
}

function pathOf({ places }: SuggestFile, at: number): string {
  const names: string[] = [];
  for (let row = places[at]; row !== undefined; row = places[row[1]]) names.unshift(row[0]);
  return names.join('');
}
