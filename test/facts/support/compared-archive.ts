import { expect } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import type { Place } from '../../../src/model/view.ts';
import { toRecords } from '../../../src/search/index/records.ts';
import { lineBreaks } from '../../../src/text/line-breaks.ts';
import { sampleConfig } from '../../support/sample-config.ts';
import { syntheticCapture } from '../../synthetic/synthetic-reports.ts';
import { openWordWalk } from '../../synthetic/word-walk.ts';

/** Settings with a question of each sort. */
export const CONFIG = sampleConfig({
  questions: ['行政处罚法', '行政處罰法', '年度:2019', '龘龘'].map((query, at) => ({
    slug: `q${at}`,
    query,
    name: null,
    description: null,
  })),
});
/** Titles that synthetic text lacks: one spelled in two ways, one nested, one that is none. */
const CITED = [
  '依据《中华人民共和国行政处罚法》第三十三条，',
  '落实《行政处罚法》和《关于印发〈法治政府建设实施纲要（2021-2025年)〉的通知》，',
  '学习《法治政府建设实施纲要(2021—2025年)》《人民日报》，',
];

/** Texts of captures in which every comparison finds something. */
export function comparedTexts(): string[] {
  const walk = openWordWalk();
  const texts = Array.from({ length: 12 }, (_, at) => syntheticCapture(at, walk).text);
  // The ninth is sold again as a report of three years later.
  texts[11] = (texts[8] ?? '').replaceAll(/20\d\d/gu, (year) => String(Number(year) + 3));
  return texts.map((text, at) => text.replaceAll('。', `。${CITED[at % CITED.length]}`));
}

/** A line of a capture by its anchor in the raw view: `L12`. */
function lineOf(text: string, anchor: string): string {
  const ends = [...lineBreaks(text), { at: text.length, length: 0 }];
  const begins = [0, ...ends.map(({ at, length }) => at + length)];
  const number = Number(anchor.slice(1)) - 1;
  return text.slice(begins[number], ends[number]?.at);
}

/** The words that a place names: they must stand there. */
export function wordsAt({ report, scope, anchor, from, to }: Place, reports: readonly Report[]): string {
  const own = reports.find(({ id }) => id === report) as Report;
  if (scope === 'capture') return lineOf(own.rawText, anchor).slice(from, to);
  const records = toRecords(own);
  const passages = records.find((record) => record.scope === scope)?.passages ?? [];
  const passage = passages.find((one) => one.anchor === anchor && one.text.length >= to);
  expect(passage, `${report} ${anchor}`).toBeDefined();
  return passage?.text.slice(from, to) ?? '';
}
