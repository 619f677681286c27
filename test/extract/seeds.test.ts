import { describe, expect, it } from 'vitest';
import { toContract } from '../../src/extract/to-contract.ts';
import { type Report, SECTION_KEYS } from '../../src/model/report.ts';
import gold from '../cases/seeds.json' with { type: 'json' };
import { extractSeed } from './support.ts';

interface GoldPart {
  readonly key: string;
  readonly heading: string;
  readonly firstLine: string;
  readonly lastLine: string;
  readonly paragraphs: number;
}

function goldParts(sections: (typeof gold)[number]['sections']): GoldPart[] {
  return sections.flatMap((section) => ('parts' in section ? section.parts : [section])) as GoldPart[];
}

/** Numbers (from 0) of lines of which something is dropped and nothing kept. */
function droppedLines(report: Report): number[] {
  let start = 0;
  return report.rawText.split('\n').flatMap((text, index) => {
    const [from, to] = [start, start + text.length];
    start = to + 1;
    const over = report.spans.filter((s) => s.start < to && s.end > from && s.use !== 'space');
    return over.length > 0 && over.every(({ use }) => use === 'dropped') ? [index] : [];
  });
}

describe.each(gold)('$file', (want) => {
  it('has the fields of the gold', async () => {
    const got = toContract(await extractSeed(want.file));
    expect(got).toMatchObject({
      title: want.title ?? want.titleDerived,
      titleDerived: want.title === null,
      issuer: want.issuer,
      region: want.region,
      level: want.level,
      year: want.year,
      publishedOn: want.publishedOn,
      signedOn: want.signedOn,
      source: want.source,
      documentNumber: null,
      isReport: true,
      unsorted: [],
    });
    expect(got.preamble.slice(0, want.preamble.length)).toBe(want.preamble);
  });

  it('has the sections of the gold, to the first and last line', async () => {
    const { sections } = toContract(await extractSeed(want.file));
    const got = sections.map(({ key, heading, text }) => {
      const lines = text.split('\n');
      const [first, last] = [lines[0] ?? '', lines.at(-1) ?? ''];
      return { key, heading, firstLine: first.slice(0, 20), lastLine: last.slice(-20), paragraphs: lines.length };
    });
    expect(got).toEqual(goldParts(want.sections));
  });

  it('drops exactly the lines of the gold and misses exactly its sections', async () => {
    const report = await extractSeed(want.file);
    expect(droppedLines(report)).toEqual(want.droppedLines);
    const own = SECTION_KEYS.filter((key) => key !== 'other' && report.coverage[key].state !== 'section');
    expect(own).toEqual(want.missing);
  });
});

it('flags what the scrape lost and leaves the text as it is', async () => {
  const report = await extractSeed('000_26c84a4fe4352593.txt');
  const lost = report.diagnostics.filter(({ rule }) => rule === 'lost-character');
  expect(lost.map(({ line, message }) => [line, message])).toEqual([
    [24, expect.stringContaining('Item number 4')],
    [24, expect.stringContaining('202112月')],
  ]);
  expect(toContract(report).sections[1]?.text).toContain('截至202112月,累计扫黑宣传40余次');
});
