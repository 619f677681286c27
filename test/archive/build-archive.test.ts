import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { checkArchive } from '../../src/archive/check-archive.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import { LEVELS } from '../../src/model/report.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { sampleSummary } from '../support/sample-summary.ts';

const town21 = sampleSummary({ path: 'a.txt' });
const town22 = sampleSummary({ path: 'b.txt', year: 2022, issuer: '上马台镇人民政府' });
const city = sampleSummary({
  path: 'c.txt',
  issuer: '武汉市司法局',
  region: ['湖北省', '武汉市'],
  regionCode: '420100',
  level: 'department',
});
const lost = sampleSummary({ path: 'd.txt', issuer: null, region: null, regionCode: null, level: null, year: null });
const all = [town21, town22, city, lost];

describe('buildArchive', () => {
  const archive = buildArchive(all);

  it('puts the newest year first, then region code, then id, unknown last', () => {
    expect(archive.reports.map((report) => report.id)).toEqual(['b', 'a', 'c', 'd']);
  });

  it('groups one body under its spellings, oldest first, with the fullest name', () => {
    expect(
      archive.issuers.map(({ slug, name, level, reports }) => [slug, name, level, reports.map((r) => r.id)]),
    ).toEqual([
      ['120114-shangmataizhen', '上马台镇人民政府', 'township', ['a', 'b']],
      ['420100-sifaju', '武汉市司法局', 'department', ['c']],
    ]);
  });

  it('groups by year and level and names what has no place', () => {
    expect(archive.years.map(({ year, reports }) => [year, reports.map((r) => r.id)])).toEqual([
      [2022, ['b']],
      [2021, ['a', 'c']],
    ]);
    expect(archive.levels.map(({ level }) => level)).toEqual(['township', 'department']);
    expect(archive.unplaced.map((report) => report.id)).toEqual(['d']);
  });

  it('does not depend on the order of the input', () => {
    expect(buildArchive(all.toReversed())).toEqual(archive);
  });

  it('is empty for no reports', () => {
    expect(buildArchive([])).toEqual({
      ...{
        reports: [],
        issuers: [],
        places: [],
        years: [],
        levels: [],
        moved: [],
        unplaced: [],
        setAside: [],
      },
    });
  });

  it('takes 10,000 summaries within seconds', () => {
    const many = manySummaries(10_000);
    let big = buildArchive([]);
    const spent = cpuTime(() => {
      big = buildArchive(many);
      checkArchive(big);
    });
    expect(big.reports).toHaveLength(10_000);
    expect(big.issuers).toHaveLength(2000);
    expect(spent).toBeLessThan(6000);
  });
});

describe('checkArchive', () => {
  const rules = (summaries: ReportSummary[]) =>
    checkArchive(buildArchive(summaries)).map(({ path, rule, severity }) => [path, rule, severity]);

  it('has nothing to say of an archive in order', () => {
    expect(checkArchive(buildArchive(all))).toEqual([]);
  });

  it('warns of two captures of one issuer and year, naming both files', () => {
    const again = sampleSummary({ path: 'e.txt', issuer: '天津市武清区上马台镇人民政府' });
    const [warning, ...others] = checkArchive(buildArchive([again, ...all]));
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ path: 'e.txt', rule: 'duplicate-report', severity: 'warning' });
    expect(warning?.message).toContain('a.txt');
    expect(buildArchive([again, ...all]).reports).toHaveLength(5);
  });

  it('publishes only one of two captures with one id and warns', () => {
    const copy = sampleSummary({ id: 'a', path: 'z.txt', year: 2019 });
    expect(buildArchive([copy, ...all]).reports.map((report) => report.path)).not.toContain('z.txt');
    expect(rules([copy, ...all])).toEqual([['z.txt', 'duplicate-report', 'warning']]);
  });

  it.each(['../../x', 'A B', '<script>', '', '-x', 'a/b'])('refuses the id %j', (id) => {
    expect(rules([sampleSummary({ id })])).toEqual([['sample.txt', 'unsafe-id', 'error']]);
  });
});

/** Towns with five reports each, made from one sample so that only the archive's own work is measured. */
function manySummaries(count: number): ReportSummary[] {
  const digits = '一二三四五六七八九十';
  return Array.from({ length: count }, (_, index) => {
    const name = `${[...String(Math.floor(index / 5))].map((digit) => digits[Number(digit)]).join('')}镇`;
    const year = 2018 + (index % 5);
    const field = <T>(value: T) => ({ value, status: 'found', confidence: 1 }) as const;
    return {
      ...town21,
      id: `id${index}`,
      path: `${index}.txt`,
      issuer: field(name),
      region: field(['天津市', '武清区', name]),
      level: field(LEVELS[3]),
      year: field(year),
      keywords: Array.from({ length: 40 }, (_, k) => ({
        word: `词${(index * 7 + k) % 5000}`,
        weight: 1,
        count: 1 + (k % 5),
      })),
    };
  });
}
