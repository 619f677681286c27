import { describe, expect, it } from 'vitest';
import { serialise } from '../../src/html/serialise.ts';
import { toRoot } from '../../src/jsx/jsx-runtime.ts';
import type { Table } from '../../src/model/view.ts';
import { ViewTable } from '../../templates/parts/view-table.tsx';

function htmlOf(columns: Table['columns'], row: readonly string[]): string {
  const rows = [row.map((text) => ({ text }))];
  return serialise(toRoot(<ViewTable table={{ kind: 'table', caption: '表', columns, rows }} />), '/');
}

describe('a table of a view', () => {
  it('groups the digits of figures, and of nothing else', () => {
    const figure = { label: '份', numeric: true as const };
    const html = htmlOf(
      [{ label: '年度' }, figure, figure, figure, figure],
      ['2024', '999', '1234', '1234567', '1234.5'],
    );
    for (const text of ['>2024<', '>999<', '>1,234<', '>1,234,567<', '>1234.5<']) expect(html).toContain(text);
  });

  it.each([
    ['2026-03-31', true],
    ['2014—2025', true],
    ['2014', true],
    ['2014年起', false],
    ['有效 37', false],
  ])('keeps years and dates on a line: %s is %s', (text, kept) => {
    expect(htmlOf([{ label: '机构' }, { label: '公布' }], ['甲', text])).toContain(
      kept ? `<td class="dates">${text}</td>` : `<td>${text}</td>`,
    );
  });

  it.each([
    [9, 'class="view"'],
    [10, 'class="view dense"'],
  ])('of %i columns is %s', (count, name) => {
    const columns = Array.from({ length: count }, (_, at) => ({ label: `${at}` }));
    expect(
      htmlOf(
        columns,
        columns.map(({ label }) => label),
      ),
    ).toContain(name);
  });
});
