import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { recordAddresses } from '../../../src/archive/permalinks/record-addresses.ts';
import { settleIds } from '../../../src/archive/permalinks/settle-ids.ts';
import type { ReportSummary } from '../../../src/model/archive.ts';
import { NO_PERMALINKS, type Permalinks } from '../../../src/model/permalinks.ts';
import { sampleSummary } from '../../support/sample-summary.ts';

/** Hashes of eight sentences; two texts share those that have the same digit. */
const likeness = (digits: string) => [...digits].map((digit) => digit.repeat(8)).join(' ');

const first = sample({ path: 'a.txt', ownId: 'aaaaaaaaaaaa' });
const second = sample({ path: 'b.txt', ownId: 'bbbbbbbbbbbb', likeness: likeness('stuvwxyz') }, { issuer: '王庆坨镇' });
const given = permalinksOf([first, second]);

function sample(facts: Partial<ReportSummary>, spec: Parameters<typeof sampleSummary>[0] = {}): ReportSummary {
  const summary = sampleSummary({ ...spec, path: facts.path ?? 'a.txt' });
  const ownId = facts.ownId ?? 'cccccccccccc';
  return { ...summary, id: ownId, ownId, fingerprint: ownId.repeat(2), likeness: likeness('abcdefgh'), ...facts };
}

function permalinksOf(summaries: readonly ReportSummary[]): Permalinks {
  return recordAddresses(buildArchive(summaries), { given: NO_PERMALINKS, formerIds: new Map() });
}

const settle = (...summaries: ReportSummary[]) => {
  const { ids, formerIds, diagnostics } = settleIds(summaries, given);
  return {
    ids: Object.fromEntries(ids),
    formerIds,
    rules: diagnostics.map(({ path, rule }) => [path, rule]),
    diagnostics,
  };
};

describe('settleIds', () => {
  it('leaves ids alone that nothing was recorded of', () => {
    expect([...settleIds([first, second], NO_PERMALINKS).ids.values()]).toEqual(['aaaaaaaaaaaa', 'bbbbbbbbbbbb']);
  });

  it('knows a capture again under another name', () => {
    expect(settle({ ...first, path: 'z.txt' }, second)).toMatchObject({
      ids: { 'z.txt': 'aaaaaaaaaaaa', 'b.txt': 'bbbbbbbbbbbb' },
      rules: [],
    });
  });

  it('knows a capture again whose bytes give another id: saved with other line ends', () => {
    const { ids, rules } = settle({ ...first, id: 'dddddddddddd', ownId: 'dddddddddddd' }, second);
    expect(ids).toMatchObject({ 'a.txt': 'aaaaaaaaaaaa' });
    expect(rules).toEqual([]);
  });

  it('knows two captures that changed names with one another', () => {
    expect(settle({ ...first, path: 'b.txt' }, { ...second, path: 'a.txt' }).ids).toEqual({
      'b.txt': 'aaaaaaaaaaaa',
      'a.txt': 'bbbbbbbbbbbb',
    });
  });

  it('tells a report that was taken again in its place, and keeps its id', () => {
    const again = sample({ path: 'a.txt', ownId: 'eeeeeeeeeeee', likeness: likeness('ABCDEFGH') });
    const { ids, rules } = settle(again, second);
    expect(ids).toMatchObject({ 'a.txt': 'aaaaaaaaaaaa' });
    expect(rules).toEqual([['a.txt', 'capture-changed']]);
  });

  it('tells a report that was taken again in another file, the old one gone', () => {
    const again = sample({ path: 'new.txt', ownId: 'eeeeeeeeeeee', likeness: likeness('ABCDEFGH') });
    expect(settle(again, second)).toMatchObject({
      ids: { 'new.txt': 'aaaaaaaaaaaa' },
      rules: [['new.txt', 'capture-changed']],
    });
  });

  it('does not take the id of a report that is still there', () => {
    const again = sample({ path: 'new.txt', ownId: 'eeeeeeeeeeee' });
    expect(settle(again, first, second).ids).toMatchObject({ 'new.txt': 'eeeeeeeeeeee', 'a.txt': 'aaaaaaaaaaaa' });
  });

  it.each([
    ['half of the sentences', 'abcdijkl', 'aaaaaaaaaaaa'],
    ['less', 'abcijklm', 'eeeeeeeeeeee'],
  ])('where the issuer is unknown, a text is known again by %s', (_name, digits, id) => {
    const facts = { path: 'a.txt', ownId: 'eeeeeeeeeeee', likeness: likeness(digits) };
    expect(settle(sample(facts, { issuer: null }), second).ids).toMatchObject({ 'a.txt': id });
  });

  it('gives another report in the same file an id of its own', () => {
    const other = sample({ path: 'a.txt', ownId: 'eeeeeeeeeeee' }, { year: 2022 });
    expect(settle(other, second)).toMatchObject({ ids: { 'a.txt': 'eeeeeeeeeeee' }, rules: [] });
  });

  it('does not take a copy of a capture for the report of another that is gone', () => {
    const mill = sample({ path: 'mill.txt', ownId: 'eeeeeeeeeeee' }, { issuer: '大良镇' });
    const past = permalinksOf([first, mill]);
    const copy = { ...first, path: 'copy.txt' };
    const again = sample({ path: 'new.txt', ownId: 'dddddddddddd' }, { issuer: '大良镇' });
    expect(Object.fromEntries(settleIds([copy, first, again], past).ids)).toEqual({
      'a.txt': 'aaaaaaaaaaaa',
      'copy.txt': 'aaaaaaaaaaaa',
      'new.txt': 'eeeeeeeeeeee',
    });
  });

  it('takes the same text under another name and another file for another report', () => {
    const mill = sample({ path: 'mill.txt', ownId: 'eeeeeeeeeeee' }, { issuer: '大良镇' });
    expect(settle(mill, second).ids).toMatchObject({ 'mill.txt': 'eeeeeeeeeeee' });
    expect(settle({ ...mill, path: 'a.txt' }, second).ids).toMatchObject({ 'a.txt': 'aaaaaaaaaaaa' });
  });

  it('gives twins one id, and a report whose hash is taken another one', () => {
    expect(settle(first, { ...first, path: 'copy.txt' }).ids).toEqual({
      'a.txt': 'aaaaaaaaaaaa',
      'copy.txt': 'aaaaaaaaaaaa',
    });
    const again = sample({ path: 'a.txt', ownId: 'eeeeeeeeeeee' });
    const old = sample({ path: 'old.txt', ownId: 'aaaaaaaaaaaa', fingerprint: 'f'.repeat(24) }, { year: 1999 });
    const { ids } = settle(again, old);
    expect(ids['a.txt']).toBe('aaaaaaaaaaaa');
    expect(ids['old.txt']).toMatch(/^[0-9a-f]{12}$/);
    expect(ids['old.txt']).not.toBe('aaaaaaaaaaaa');
  });
});

describe('ids that sidecars claim', () => {
  const claim = (id: string, path = 'c.txt') =>
    sample({ path, ownId: 'cccccccccccc', id, saidId: id, likeness: likeness('ABCDEFGH') }, { year: 2023 });

  it('are carried over from a capture that is gone', () => {
    expect(settle(claim('aaaaaaaaaaaa'), second)).toMatchObject({ ids: { 'c.txt': 'aaaaaaaaaaaa' }, rules: [] });
  });

  it.each([
    ['a capture that is there', [claim('aaaaaaaaaaaa'), first, second], 'a.txt'],
    [
      'a capture that was never recorded',
      [claim('eeeeeeeeeeee'), sample({ path: 'e.txt', ownId: 'eeeeeeeeeeee' }, { year: 2020 })],
      'e.txt',
    ],
    ['another sidecar', [claim('eeeeeeeeeeee'), claim('eeeeeeeeeeee', 'd.txt')], 'c.txt'],
  ])('are an error that names both where %s has them', (_name, summaries, other) => {
    const { rules, diagnostics } = settle(...summaries);
    expect(rules.map(([, rule]) => rule)).toEqual(['id-claimed-twice']);
    expect(`${diagnostics[0]?.path} ${diagnostics[0]?.message}`).toContain('c.txt');
    expect(`${diagnostics[0]?.path} ${diagnostics[0]?.message}`).toContain(other);
  });

  it('leave the id of before to lead on', () => {
    const { ids, formerIds } = settle({ ...first, id: 'eeeeeeeeeeee', saidId: 'eeeeeeeeeeee' }, second);
    expect(ids['a.txt']).toBe('eeeeeeeeeeee');
    expect(formerIds.get('a.txt')).toEqual(['aaaaaaaaaaaa']);
  });
});
