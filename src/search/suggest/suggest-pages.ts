import { gzipSync } from 'node:zlib';
import type { Archive } from '../../model/archive.ts';
import type { SiteFile } from '../../model/page.ts';
import { fullWidth } from '../../text/full-width.ts';
import { fullName } from '../short-name.ts';
import type { SuggestFile, SuggestPages } from '../suggest-file.ts';

/** Says where the page of an issuer or place is: its slug, empty for one that has none. */
export interface PageSlugs {
  readonly issuer: (name: string, path: string) => string;
  readonly place: (path: string) => string;
}

/** Looks up the slugs of an archive's pages; a path is the names from the province down, joined. */
export function pageSlugs(archive: Pick<Archive, 'places' | 'issuers'>): PageSlugs {
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
  return {
    issuer: (name, path) => issuers.get(keyOf(name, path)) ?? '',
    place: (path) => places.get(path) ?? '',
  };
}

/** Where the pages of suggested places and issuers are, row by row; empty for one that has none of its own. */
export function suggestPages(file: SuggestFile, slugs: PageSlugs): SuggestPages {
  const paths = file.places.map((_, row) => pathOf(file, row));
  return {
    places: paths.map(slugs.place),
    issuers: file.issuers.map(([short, place]) =>
      slugs.issuer(fullName(short, file.places[place]?.[0] ?? ''), paths[place] ?? ''),
    ),
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
