import type { Table } from 'mdast';
import { expect, it } from 'vitest';
import { serialise } from '../../src/html/serialise.ts';
import { toRoot } from '../../src/jsx/jsx-runtime.ts';
import { ReportContent } from '../../templates/parts/report-content.tsx';

const TABLE: Table = {
  type: 'table',
  data: { anchor: 'p-00000001' },
  children: [
    ['事项', '件数'],
    ['行政复议,应诉', '12'],
  ].map((cells) => ({
    type: 'tableRow',
    children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  })),
};

it('keeps a table, its id on it, in a box that scrolls by itself', () => {
  const html = serialise(toRoot(<ReportContent content={[TABLE]} />), '/');
  expect(html).toMatch(/<section class="scroller" tabindex="0" aria-label="[^"]+"><table id="p-00000001">/);
  expect(html).toMatch(/<td>行政复议，应诉<\/td>\s*<td>12<\/td>/);
});

it('leaves ids at home when the text is shown elsewhere', () => {
  const html = serialise(toRoot(<ReportContent content={[TABLE]} home="/reports/x/" />), '/');
  expect(html).not.toContain('id=');
});
