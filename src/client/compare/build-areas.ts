import { make } from '../search/make.ts';
import type { AreaCell, AreaTable } from './area-table.ts';
import { buildTable } from './build-table.ts';
import { AREAS, MISSING } from './messages.ts';
import type { ReportName } from './name-reports.ts';

/** The areas that reports tell of, a table an outline: a row an area, a column a report, each part leading to its heading. */
export function buildAreas(tables: readonly AreaTable[], called: readonly ReportName[]): HTMLElement {
  if (tables.length === 0) return make('p', { class: 'note' }, AREAS.none);
  const told = tables.flatMap(({ title, reports, rows }) => [
    make('h3', {}, `《${title}》`),
    buildTable({
      label: AREAS.area,
      columns: reports.map((at) => called[at] as ReportName),
      rows: rows.map(({ name, cells }) => ({ name, cells: cells.map(cellOf) })),
    }),
  ]);
  const inside = new Set(tables.flatMap(({ reports }) => reports));
  const outside = called.filter((_, at) => !inside.has(at)).map(({ sign, short }) => `${sign} ${short}`);
  const rest = outside.length === 0 ? [] : [make('p', { class: 'note' }, AREAS.outside(outside.join('、')))];
  return make('div', {}, make('p', { class: 'note' }, AREAS.note), ...told, ...rest);
}

function cellOf({ parts, more, next }: AreaCell): Node[] {
  if (parts.length === 0) return [make('span', { class: 'unknown' }, MISSING)];
  const lines = parts.map(({ heading, doubtful, href }) => {
    const line = make('p', { class: 'value' }, make('a', { href }, heading));
    if (doubtful) line.append(' ', make('span', { class: 'note' }, AREAS.doubtful));
    return line;
  });
  return more === 0 ? lines : [...lines, make('p', { class: 'note' }, make('a', { href: next }, AREAS.more(more)))];
}
