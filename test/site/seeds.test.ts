import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toString as textOf } from 'mdast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { checkArchive } from '../../src/archive/check-archive.ts';
import { summarise } from '../../src/archive/summarise.ts';
import { extractReport } from '../../src/extract/extract-report.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { listCaptures } from '../../src/ingest/list-captures.ts';
import type { Report } from '../../src/model/report.ts';
import { reportFiles } from '../../src/site/files/report-files.ts';
import { reportLine } from '../../src/site/files/report-line.ts';
import { planPages } from '../../src/site/plan-pages.ts';
import { sampleConfig } from '../support/sample-config.ts';

const SEEDS = path.resolve(import.meta.dirname, '../../seeds');
const config = sampleConfig();
const reports: Report[] = [];

beforeAll(async () => {
  for (const file of await listCaptures(SEEDS)) {
    const bytes = readFileSync(path.join(SEEDS, file));
    reports.push(extractReport(await ingest({ path: file, bytes, sidecar: null, limits: config.limits })));
  }
});

describe('the five seeds', () => {
  it('become five issuers in four provinces', () => {
    const archive = buildArchive(reports.map(summarise));
    expect(checkArchive(archive)).toEqual([]);
    expect(archive.unplaced).toEqual([]);
    expect(archive.issuers.map(({ slug, name }) => [slug, name])).toEqual([
      ['120114-shangmataizhen', '上马台镇'],
      ['120116-tanggujiedao', '塘沽街道'],
      ['320614-baochangzhen', '包场镇人民政府'],
      ['330211-jiaochuanjiedao', '蛟川街道'],
      ['421202-guanbuqiaozhen', '官埠桥镇人民政府'],
    ]);
    expect(archive.places.map(({ slug, name }) => [slug, name])).toEqual([
      ['120000', '天津市'],
      ['320000', '江苏省'],
      ['330000', '浙江省'],
      ['420000', '湖北省'],
    ]);
    expect(planPages(archive, []).filter((page) => page.kind === 'report')).toHaveLength(5);
  });

  it('keep every character of the text in reports.jsonl', () => {
    for (const report of reports) {
      const line = reportLine(report, config);
      const blocks = [
        ...report.preamble,
        ...report.sections.flatMap((section) => section.content),
        ...report.signature,
      ];
      const text = [line.preamble, ...line.sections.map((section) => section.text), line.signature].join('');
      expect(text.replace(/\s/gu, '')).toBe(
        blocks
          .map((block) => textOf(block))
          .join('')
          .replace(/\s/gu, ''),
      );
    }
  });

  it('give the same files twice, and the capture as it was', () => {
    for (const report of reports) {
      const files = reportFiles(report, config);
      expect(reportFiles(report, config)).toEqual(files);
      expect(files.at(-1)?.content).toBe(readFileSync(path.join(SEEDS, report.path), 'utf8'));
    }
  });
});
