import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listParagraphs } from '../../../src/facts/changes/list-paragraphs.ts';
import { pair } from '../../../src/facts/changes/pair.ts';
import type { Change } from '../../../src/model/change.ts';
import { sampleReport } from '../../support/sample-report.ts';

const LINES = [
  '全面落实行政执法公示制度，规范执法行为。',
  '加强普法宣传，发放宣传册500份。',
  '健全矛盾纠纷多元化解机制，调解纠纷32起。',
  '完善重大行政决策程序，开展合法性审查12件。',
  '组织领导干部学法用法培训，参训人员260人次。',
] as const;
const reportOf = (id: string, measures: readonly string[], shortcomings: readonly string[] = ['执法力量不足。']) =>
  sampleReport({
    id,
    preamble: ['现将有关情况报告如下：'],
    sections: [
      { key: 'measures', heading: '一、主要举措', paragraphs: measures },
      { key: 'shortcomings', heading: '二、存在不足', paragraphs: shortcomings },
    ],
  });
const EARLIER = reportOf('earlier', LINES);
const shown = (changes: readonly Change[]) =>
  changes
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, part, edits }) => `${kind} ${part} ${edits.map(([sign, text]) => sign + text).join('')}`);

describe('a report beside the one before', () => {
  it('is the same where nothing but print differs', () => {
    const traditional = LINES.map((line) => line.replaceAll('执法', '執法').replaceAll('，', ', '));
    const changes = pair(reportOf('later', traditional), EARLIER);
    expect(changes.map(({ kind }) => kind)).toEqual(changes.map(() => 'same'));
    expect(changes.every(({ similarity, chars: [all, kept] }) => similarity === 1 && all === kept)).toBe(true);
  });

  it('tells what moved, from where, and what came and went where it stood', () => {
    const [a, b, c, d, e] = LINES;
    const later = reportOf('later', [a, '新建法治广场一处。', c, e], ['执法力量不足。', d]);
    const changes = pair(later, EARLIER);
    expect(shown(changes)).toEqual([
      `removed measures -${b}`,
      'added measures +新建法治广场一处。',
      `moved shortcomings =${d}`,
    ]);
    expect(changes.find(({ kind }) => kind === 'moved')).toMatchObject({ from: '一、主要举措', similarity: 1 });
    expect(changes.find(({ kind }) => kind === 'removed')).toMatchObject({
      anchor: null,
      at: { report: 'earlier', scope: 'measures', rule: 'removed' },
    });
  });

  it('tells a moved paragraph with its edits', () => {
    const [a, b, c, d, e] = LINES;
    const moved = pair(reportOf('later', [a, c, d, e, b.replace('500份', '620份')]), EARLIER);
    expect(moved.find(({ kind }) => kind === 'moved')?.figures).toEqual([
      { label: '发放宣传册', was: '500份', is: '620份' },
    ]);
  });

  it('knows the heading of a section again, whatever its words', () => {
    const named = (heading: string) =>
      sampleReport({ id: heading, preamble: [], sections: [{ key: 'shortcomings', heading, paragraphs: ['略。'] }] });
    const [row] = pair(named('三、短板'), named('二、问题'));
    expect(row).toMatchObject({
      kind: 'changed',
      heading: true,
      edits: [
        ['-', '二、问题'],
        ['+', '三、短板'],
      ],
    });
  });

  it('tells of a report without text that all was removed, and of one before without text that all is new', () => {
    const empty = sampleReport({ id: 'empty', preamble: [], sections: [] });
    expect(new Set(pair(empty, EARLIER).map(({ kind }) => kind))).toEqual(new Set(['removed']));
    expect(new Set(pair(EARLIER, empty).map(({ kind }) => kind))).toEqual(new Set(['added']));
    expect(pair(empty, empty)).toEqual([]);
  });

  it('has every paragraph of both once, and both texts whole', () => {
    const lines = fc.array(fc.constantFrom(...LINES, '。', '同样的话。', '另有 12 件，３件。', '議案'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lines, lines, lines, (one, two, rest) => {
        const [later, earlier] = [reportOf('later', one, rest), reportOf('earlier', two)];
        const changes = pair(later, earlier);
        const is = changes.filter(({ kind }) => kind !== 'removed');
        const text = (row: Change, gone: '+' | '-') =>
          row.edits.map(([sign, own, was]) => (sign === gone ? '' : gone === '+' ? (was ?? own) : own)).join('');
        expect(is.map((row) => text(row, '-'))).toEqual(listParagraphs(later).map((paragraph) => paragraph.text));
        const was = changes.filter(({ kind }) => kind !== 'added').map((row) => text(row, '+'));
        expect(was.sort()).toEqual(
          listParagraphs(earlier)
            .map((paragraph) => paragraph.text)
            .sort(),
        );
      }),
    );
  });
});
