import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SCOPE_KEYS, type SearchRecord } from '../../../src/search/search-record.ts';

const SEEDS = path.resolve(import.meta.dirname, '../../../seeds');

/** Records cut from the raw seeds without the extractor: every 12 lines another scope, so that each scope has text. */
export function seedRecords(): SearchRecord[] {
  return readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file, at) => recordsOf(file.slice(0, 12), 2018 + at, readFileSync(path.join(SEEDS, file), 'utf8')));
}

function recordsOf(id: string, year: number, text: string): SearchRecord[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const report = { id, title: id, issuer: null, year, level: null, place: ['天津市', '武清区'], publishedOn: null };
  return SCOPE_KEYS.map((scope, part) => ({
    report,
    scope,
    passages: lines
      .filter((_, at) => Math.floor(at / 12) % SCOPE_KEYS.length === part)
      .map((line, at) => ({
        anchor: `p-${at}`,
        text: line,
      })),
  })).filter(({ passages }) => passages.length > 0);
}
