import { stringify } from 'csv-stringify/sync';
import type { SiteConfig } from '../../model/config.ts';
import type { SiteFile } from '../../model/page.ts';
import type { Cell, Table, View } from '../../model/view.ts';
import { absoluteUrl, fileOf, urls } from '../urls.ts';
import { CSV_OPTIONS, csvCell } from './reports-csv.ts';

/** All tables of a view for spreadsheets, one below the other; a cell that stands on words of a report is followed by their address. */
export function viewCsv(view: View, config: SiteConfig): SiteFile {
  const tables = view.blocks.filter((block): block is Table => block.kind === 'table');
  const rows = tables.flatMap((table, at) => [...(at === 0 ? [] : [[]]), ...tableRows(table, config)]);
  return {
    file: fileOf(urls.viewCsv(view.name)),
    content: stringify(
      rows.map((row) => row.map(csvCell)),
      CSV_OPTIONS,
    ),
  };
}

function tableRows({ columns, rows }: Table, config: SiteConfig): string[][] {
  const placed = columns.map((_, at) => rows.some((row) => row[at]?.at !== undefined));
  const head = columns.flatMap(({ label }, at) => (placed[at] ? [label, `${label}（地址）`] : [label]));
  const cells = (row: readonly Cell[]) =>
    row.flatMap((cell, at) => (placed[at] ? [cell.text, addressOf(cell, config)] : [cell.text]));
  return [head, ...rows.map(cells)];
}

function addressOf({ at }: Cell, config: SiteConfig): string {
  return at === undefined ? '' : absoluteUrl(urls.report(at.report, at.anchor), config);
}
