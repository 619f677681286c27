import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { openBook } from '../../../src/search/ask/book.ts';
import type { ReportFacts } from '../../../src/search/search-record.ts';
import { buildSuggestions, suggestFile } from '../../../src/search/suggest/build-suggestions.ts';
import { listNames } from '../../../src/search/suggest/list-names.ts';
import { nameFiles } from '../../../src/search/suggest/parts/name-files.ts';
import { namedOf } from '../../../src/search/suggest/parts/named.ts';
import type { SuggestFile, SuggestPages } from '../../../src/search/suggest-file.ts';

/** Serves suggestions of a built site as if its longest lists held no issuer and no place, so that all lie beyond them. */
export async function cutNames(context: BrowserContext, folder: string): Promise<void> {
  const names = listNames(factsIn(folder));
  const slugs = slugsIn(folder);
  const { files, contents } = nameFiles(namedOf(names), ({ query }) => slugs.get(query) ?? '');
  const most = { places: 0, issuers: 0, laws: 0, terms: 0 };
  const words = { reports: [], chosen: { terms: [], plain: [] }, countOf: (word: string) => [word, 0, 0] as const };
  for (const { file, content } of [suggestFile(buildSuggestions(words, { names, files, most })), ...contents])
    await context.route(`**/${file}`, (route) => route.fulfill({ body: Buffer.from(content as Uint8Array) }));
}

function factsIn(folder: string): ReportFacts[] {
  const lines = readFileSync(path.join(folder, 'data/reports.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line)).map((report) => ({ ...report, place: report.region ?? [] }));
}

function slugsIn(folder: string): ReadonlyMap<string, string> {
  const read = (file: string) => JSON.parse(gunzipSync(readFileSync(path.join(folder, 'search', file))).toString());
  const { entries } = openBook(read('suggest.bin') as SuggestFile);
  const pages = read('suggest-pages.bin') as SuggestPages;
  const slugsOf = (kind: 'issuer' | 'place') =>
    entries
      .filter((entry) => entry.kind === kind)
      .map(({ query }, row) => [query, pages[`${kind}s`][row] ?? ''] as const);
  return new Map([...slugsOf('issuer'), ...slugsOf('place')]);
}
