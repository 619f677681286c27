import type { Paragraph, Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Report, Section } from '../../src/model/report.ts';
import { toRecords } from '../../src/search/index/records.ts';

const paragraph = (value: string, anchor?: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
  ...(anchor === undefined ? {} : { data: { anchor } }),
});
const table: Table = {
  type: 'table',
  data: { anchor: 'p-table' },
  children: [
    {
      type: 'tableRow',
      children: ['案件', '12'].map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
    },
  ],
};
const section = (
  key: Section['key'],
  anchor: string,
  heading: string | null,
  content: Section['content'],
): Section => ({
  key,
  anchor,
  heading: heading === null ? null : { text: heading, start: 0, end: 0 },
  content,
  confidence: 1,
  how: [],
});
const answer = <T>(value: T) => ({ value, status: 'found', confidence: 1, witnesses: [], conflicts: [] });
const report = {
  id: 'abc',
  title: answer('报告'),
  issuer: answer(null),
  year: answer(2021),
  level: answer('county'),
  region: answer(null),
  publishedOn: answer('2022-01-01'),
  preamble: [paragraph('导语'), paragraph('  ')],
  sections: [
    section('measures', 'measures', '一、举措', [paragraph('甲', 'p-1')]),
    section('shortcomings', 'shortcomings', null, [table]),
    section('measures', 'measures-2', '二、成效', [paragraph('乙', 'p-2')]),
  ],
} as unknown as Report;

describe('toRecords', () => {
  it('makes one record a scope, several parts with one key together', () => {
    expect(
      toRecords(report).map(({ scope, passages }) => [scope, passages.map(({ anchor, text }) => [anchor, text])]),
    ).toEqual([
      ['preamble', [['preamble', '导语']]],
      [
        'measures',
        [
          ['measures', '一、举措'],
          ['p-1', '甲'],
          ['measures-2', '二、成效'],
          ['p-2', '乙'],
        ],
      ],
      ['shortcomings', [['p-table', '案件\t12']]],
    ]);
  });

  it('carries the facts of the report', () => {
    expect(toRecords(report)[0]?.report).toEqual({
      id: 'abc',
      title: '报告',
      issuer: null,
      year: 2021,
      level: 'county',
      place: [],
      publishedOn: '2022-01-01',
    });
  });
});
