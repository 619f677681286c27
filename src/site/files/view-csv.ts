import { stringify } from 'csv-stringify/sync';
import type { SiteConfig } from '../../model/config.ts';
import type { SiteFile } from '../../model/page.ts';
import type { Cell, Table, View } from '../../model/view.ts';
import { absoluteUrl, fileOf, urls } from '../urls.ts';
import { CSV_OPTIONS, csvCell } from './reports-csv.ts';

/** All tables of a view for spreadsheets, one below the other, those of its pictures too; a cell that stands on words of a report is followed by their address, and by the sentence that it opens. */
export function viewCsv(view: View, config: SiteConfig): SiteFile {
  const tables = view.blocks.flatMap((block) =>
    block.kind === 'table' ? block : block.kind === 'chart' ? block.table : [],
  );
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
  const head = columns.flatMap(({ label, quoted }, at) => [
    label,
    ...(placed[at] ? [`${label}（地址）`] : []),
    ...(quoted ? [`${label}（全句）`] : []),
  ]);
  const cells = (row: readonly Cell[]) =>
    row.flatMap((cell, at) => [
      cell.text,
      ...(placed[at] ? [addressOf(cell, config)] : []),
      ...(columns[at]?.quoted ? [cell.quote?.text ?? ''] : []),
    ]);
  return [head, ...rows.map(cells)];
}

function addressOf({ at }: Cell, config: SiteConfig): string {
  return at === undefined ? '' : absoluteUrl(urls.words(at), config);
}
