import { expect, it } from 'vitest';
import type { View } from '../../src/model/view.ts';
import { viewCsv } from '../../src/site/files/view-csv.ts';
import { sampleConfig } from '../support/sample-config.ts';

const at = { report: '26c84a4fe435', scope: 'measures', anchor: 'p-1', from: 0, to: 2, rule: 'r' } as const;
const words = { title: 'x', description: 'x', method: 'x', denominator: 'x', doubt: 'x' };
const view: View = {
  name: 'samples',
  ...words,
  blocks: [
    { kind: 'remark', text: '不在表里' },
    {
      kind: 'table',
      caption: 'x',
      columns: [{ label: '名称' }, { label: '最近', quoted: true }],
      rows: [
        [{ text: '=1+1' }, { text: '甲镇', at, quote: { text: '甲镇依法行政。', from: 0, to: 2 } }],
        [{ text: '乙\u0007"\u000b丙' }, { text: '未知' }],
      ],
    },
  ],
};

it('gives every row, with the address of the words that a cell stands on, and nothing that a spreadsheet runs', () => {
  const { file, content } = viewCsv(view, sampleConfig());
  expect(file).toBe('samples/samples.csv');
  const lines = String(content).slice(1).split('\r\n');
  expect(lines[0]).toBe('"名称","最近","最近（地址）","最近（全句）"');
  expect(lines[1]).toMatch(/^"'=1\+1","甲镇","https:\/\/.*\/reports\/26c84a4fe435\/#p-1","甲镇依法行政。"$/);
  expect(lines[2]).toMatch(/^"乙[^\p{Cc}]*丙","未知","",""$/u);
});
