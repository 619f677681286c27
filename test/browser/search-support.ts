import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { SearchOptions, SearchResult } from '../../src/client/search/api.ts';

/** A line of `data/reports.jsonl`, as far as the comparison needs it. */
export interface PublishedReport {
  readonly id: string;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly region: readonly string[] | null;
  readonly year: number | null;
  readonly preamble: string;
  readonly sections: readonly { readonly key: string; readonly heading: string | null; readonly text: string }[];
}

/** What the site publishes as data: search is measured against it, not against the extractor. */
export async function publishedReports(site: string): Promise<PublishedReport[]> {
  const lines = await readFile(path.join(site, 'data/reports.jsonl'), 'utf8');
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Width, case, white space, and styles of quotes and brackets taken away, written apart from the code under test. */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/gu, '');
  return plain.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replace(/〔/gu, '[').replace(/〕/gu, ']');
}

/** Folded paragraphs by `report section`. */
export function paragraphsBySection(reports: readonly PublishedReport[]): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  const add = (name: string, text: string | null) => {
    const lines = (text ?? '')
      .split('\n')
      .map(fold)
      .filter((line) => line !== '');
    if (lines.length > 0) sections.set(name, [...(sections.get(name) ?? []), ...lines]);
  };
  for (const { id, preamble, sections: parts } of reports) {
    add(`${id} preamble`, preamble);
    for (const { key, heading, text } of parts) {
      add(`${id} ${key}`, heading);
      add(`${id} ${key}`, text);
    }
  }
  return sections;
}

/** `report section count` of every section in which each word of a query stands within a paragraph. */
export function bruteForce(sections: ReadonlyMap<string, readonly string[]>, query: string): string[] {
  const terms = query
    .split(/\s+/u)
    .map(fold)
    .filter((term) => term !== '');
  const found: string[] = [];
  if (terms.length === 0) return found;
  for (const [name, paragraphs] of sections) {
    const counts = terms.map((term) => paragraphs.reduce((sum, text) => sum + text.split(term).length - 1, 0));
    if (counts.every((count) => count > 0)) found.push(`${name} ${counts.reduce((a, b) => a + b, 0)}`);
  }
  return found.sort();
}

/** A question and its answer as the page's own module gives it. */
export interface Question {
  readonly query: string;
  readonly options?: SearchOptions;
}

/**
 * Asks `search/api.js` in the page, all questions in one go; `limit` is `Infinity` unless told.
 * The script is a text: the test runner would rewrite an `import()` in a function.
 */
export function askApi(page: Page, questions: readonly Question[]): Promise<SearchResult[]> {
  return page.evaluate(`(async () => {
    const base = new URL(document.documentElement.dataset.base, location.href);
    const { search } = await import(new URL('search/api.js', base).href);
    const answers = [];
    for (const { query, options } of ${JSON.stringify(questions)}) answers.push(await search(query, { limit: Infinity, ...options }));
    return answers;
  })()`);
}

/** Hits in the form of `bruteForce`. */
export function flatHits({ hits }: SearchResult): string[] {
  return hits.map(({ report, section, count }) => `${report} ${section} ${count}`).sort();
}
