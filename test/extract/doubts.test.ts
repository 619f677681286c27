import { describe, expect, it } from 'vitest';
import { diagnose, LONGEST_MESSAGE } from '../../src/extract/diagnose/diagnose.ts';
import { doubts } from '../../src/extract/diagnose/doubts.ts';
import { LONGEST_QUOTE } from '../../src/extract/diagnose/quoted.ts';
import { extractReport } from '../../src/extract/extract-report.ts';
import { sectionConfidence } from '../../src/extract/sections/confidence.ts';
import type { Part } from '../../src/extract/sections/split-sections.ts';
import { DEFAULT_LIMITS, ingest } from '../../src/ingest/ingest.ts';
import type { Report } from '../../src/model/report.ts';
import { candidate } from './candidate-support.ts';
import { extractText } from './support.ts';

const TEXT = `塘沽街道2024年法治政府建设情况报告
现将塘沽街道2024年法治政府建设情况报告如下:
一、主要举措和成效
认真落实上级部署要求,扎实推进各项工作任务,取得了较好的成效。
二、存在的不足
基层法制审核人员多为兼职,合法性审查质量还有待提高。
`;

/** What is doubted of a report whose sections, title and issuer have this confidence. */
async function doubted(confidence: number, change: (report: Report) => Report = (report) => report) {
  const report = await extractText(TEXT);
  const title = { ...report.title, confidence };
  const issuer = { ...report.issuer, confidence };
  const sections = report.sections.map((section) => ({ ...section, confidence }));
  return doubts(change({ ...report, title, issuer, sections })).map(({ message }) => message);
}

describe('what is published below the doubt line of .8', () => {
  it('is told for title, issuer and every section', async () => {
    const messages = await doubted(0.79);
    expect(messages).toHaveLength(4);
    expect(messages.join('\n')).toContain('"一、主要举措和成效" is published as measures with confidence 0.79');
    expect(messages.join('\n')).toContain('The title "塘沽街道2024年法治政府建设情况报告"');
  });

  it('is not told at the line itself', async () => {
    expect(await doubted(0.8)).toEqual([]);
  });

  it('is not told of what a maintainer settled', async () => {
    const settled = await doubted(0.1, (report) => ({
      ...report,
      title: { ...report.title, status: 'corrected' },
      issuer: { ...report.issuer, value: null },
      sections: report.sections.map((section) => ({
        ...section,
        how: [{ rule: 'correction', text: '', start: null, end: null }],
      })),
    }));
    expect(settled).toEqual([]);
  });

  it('is told with its reason where heading and text disagree', async () => {
    const otherwise = { rule: 'heading-says-otherwise', text: '', start: null, end: null };
    const messages = await doubted(0.5, (report) => ({
      ...report,
      sections: report.sections.map((section) => ({ ...section, how: [otherwise] })),
    }));
    expect(messages.at(-1)).toContain('its heading and its text disagree');
  });
});

describe('trust in a section', () => {
  const trust = (words: string, own: Partial<Part['chosen']['candidate']> = {}, content: Part['content'] = [ANY]) => {
    const chosen = { candidate: candidate(words, own), label: 'measures', probability: 1 } as const;
    return sectionConfidence({ key: 'measures', heading: null, chosen, content, how: [] });
  };
  const ANY: Part['content'][number] = { type: 'paragraph', children: [] };

  it('is that of its outline where its words are known', () => {
    expect(trust('主要举措和成效')).toBe(1);
  });

  it('is .9 at most where they are not, or there is no heading', () => {
    expect(trust('夯基固本')).toBe(0.9);
    expect(trust('')).toBe(0.9);
    expect(trust('夯基固本', { settled: 'measures' })).toBe(1);
  });

  it('is halved without text', () => {
    expect(trust('主要举措和成效', {}, [])).toBe(0.5);
    expect(trust('夯基固本', {}, [])).toBe(0.45);
  });
});

it('messages are no longer than can be read', async () => {
  const bytes = new TextEncoder().encode(TEXT);
  const document = await ingest({ path: 'a.txt', bytes, sidecar: null, limits: DEFAULT_LIMITS });
  const report = extractReport(document);
  const witness = { rule: 'a-rule', text: '甲', start: 0, end: 1 };
  const longest = (count: number) => {
    const title = { ...report.title, confidence: 0.1, witnesses: Array.from({ length: count }, () => witness) };
    return Math.max(...diagnose({ ...report, title }, document).map(({ message }) => message.length));
  };
  expect(longest(500)).toBe(LONGEST_MESSAGE + 1);
  expect(longest(100)).toBeLessThan(LONGEST_MESSAGE);
});

it.each([
  ['whole', LONGEST_QUOTE, '甲"'],
  ['cut short', LONGEST_QUOTE + 1, '甲…"'],
])('messages quote what a page says %s', async (_how, length, end) => {
  const bytes = new TextEncoder().encode(TEXT);
  const document = await ingest({ path: 'a.txt', bytes, sidecar: null, limits: DEFAULT_LIMITS });
  const report = extractReport(document);
  const title = { ...report.title, value: '甲'.repeat(length), confidence: 0.1 };
  const [message] = diagnose({ ...report, title }, document).flatMap(({ message }) =>
    message.startsWith('The title') ? [message] : [],
  );
  expect(message).toContain(`${'甲'.repeat(LONGEST_QUOTE - 1)}${end}`);
});
