import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { checkArchive } from '../../../src/archive/check-archive.ts';
import { type Past, recordAddresses } from '../../../src/archive/permalinks/record-addresses.ts';
import type { ReportSummary } from '../../../src/model/archive.ts';
import { NO_PERMALINKS } from '../../../src/model/permalinks.ts';
import { sampleSummary } from '../../support/sample-summary.ts';

const report = (spec: Parameters<typeof sampleSummary>[0] = {}) =>
  sampleSummary({ id: 'aaaaaaaaaaaa', path: 'a.txt', ...spec });
const pastOf = (...summaries: ReportSummary[]): Past => ({
  given: recordAddresses(buildArchive(summaries), { given: NO_PERMALINKS, formerIds: new Map() }),
  formerIds: new Map(),
});
const moved = (past: Past, ...summaries: ReportSummary[]) =>
  buildArchive(summaries, past).moved.map(({ kind, from, to }) => [kind, from, to.map(({ key }) => key)]);

describe('addresses of before', () => {
  it('are none where nothing changed', () => {
    expect(moved(pastOf(report()), report())).toEqual([]);
  });

  it('lead from an issuer that was corrected to the right one', () => {
    expect(moved(pastOf(report()), report({ issuer: '王庆坨镇' }))).toEqual([
      ['issuer', '120114-shangmataizhen', ['120114-wangqingtuozhen']],
    ]);
  });

  it('lead on from place, year and level too', () => {
    const corrected = report({ region: ['天津市', '西青区'], regionCode: '120111', year: 2022, level: 'county' });
    expect(moved(pastOf(report()), corrected)).toEqual([
      ['issuer', '120114-shangmataizhen', ['120111-shangmataizhen']],
      ['place', '120114', ['120111']],
      ['place', '120114-shangmataizhen', ['120111']],
      ['year', '2021', ['2022']],
      ['level', 'township', ['county']],
    ]);
  });

  it('lead several ways where the reports did', () => {
    const other = { id: 'bbbbbbbbbbbb', path: 'b.txt', year: 2022 };
    const past = pastOf(report(), report(other));
    const now = moved(past, report({ issuer: '王庆坨镇' }), report({ ...other, issuer: '大良镇' }));
    expect(now).toEqual([['issuer', '120114-shangmataizhen', ['120114-daliangzhen', '120114-wangqingtuozhen']]]);
  });

  it('lead nowhere where nothing is left, and are told', () => {
    const other = report({ id: 'bbbbbbbbbbbb', path: 'b.txt', issuer: '大良镇' });
    const past = pastOf(report(), other);
    expect(moved(past, other)).toEqual([
      ['report', 'aaaaaaaaaaaa', []],
      ['issuer', '120114-shangmataizhen', []],
    ]);
    const [warning] = checkArchive(buildArchive([other], past));
    expect(warning).toMatchObject({ rule: 'capture-gone', severity: 'warning', path: 'permalinks.json' });
    expect(warning?.message).toContain('上马台镇 2021');
  });

  it('lead from an id to the one that a sidecar gave instead, and no further back is lost', () => {
    const past = pastOf(report());
    const formerIds = new Map([['a.txt', ['aaaaaaaaaaaa']]]);
    const second = report({ id: 'bbbbbbbbbbbb' });
    const given = recordAddresses(buildArchive([second], { ...past, formerIds }), { ...past, formerIds });
    const third = report({ id: 'cccccccccccc' });
    const again = new Map([['a.txt', ['aaaaaaaaaaaa', 'bbbbbbbbbbbb']]]);
    expect(moved({ given, formerIds: again }, third)).toEqual([
      ['report', 'aaaaaaaaaaaa', ['cccccccccccc']],
      ['report', 'bbbbbbbbbbbb', ['cccccccccccc']],
    ]);
  });

  it('are taken up again when a correction is withdrawn', () => {
    const past = pastOf(report());
    const corrected = report({ issuer: '王庆坨镇' });
    const given = recordAddresses(buildArchive([corrected], past), past);
    expect(moved({ given, formerIds: new Map() }, report())).toEqual([
      ['issuer', '120114-wangqingtuozhen', ['120114-shangmataizhen']],
    ]);
  });

  it('keep readers of sections of a township that had several reports', () => {
    const other = report({ id: 'bbbbbbbbbbbb', path: 'b.txt', year: 2022 });
    const [, , township] = readers(buildArchive([report()], pastOf(report(), other)).places);
    expect(township).toEqual(['120114-shangmataizhen', true]);
    expect(readers(buildArchive([report()], pastOf(report())).places)[2]).toEqual(['120114-shangmataizhen', false]);
  });
});

function readers(places: ReturnType<typeof buildArchive>['places']): [string, boolean][] {
  return places.flatMap(({ slug, reader, children }) => [[slug, reader] as [string, boolean], ...readers(children)]);
}
