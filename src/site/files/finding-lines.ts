import { stringify } from 'csv-stringify/sync';
import type { FindingShape } from '../../model/finding-shape.ts';
import { CSV_OPTIONS, csvCell } from './reports-csv.ts';

/** A finding as it is published, by the names of its columns. */
export type KeyedRow = Readonly<Record<string, unknown>>;

/** Findings of one report as they go into a data file: lines of JSON, and rows of a CSV without its head. */
export interface FindingLines {
  readonly jsonl: string;
  readonly csv: string;
}

/** Writes the columns of each row, in their order. */
export function findingLines(rows: readonly KeyedRow[], shape: FindingShape): FindingLines {
  const { columns } = shape;
  const names = csvColumns(shape);
  return {
    jsonl: rows.map((row) => `${JSON.stringify(Object.fromEntries(columns.map((key) => [key, row[key]])))}\n`).join(''),
    csv: stringify(
      rows.flatMap((row) => unfold(row, shape)).map((row) => names.map((name) => cellOf(row[name]))),
      { ...CSV_OPTIONS, bom: false },
    ),
  };
}

/** The head of a CSV. */
export function csvHead(shape: FindingShape): string {
  return stringify([csvColumns(shape)], CSV_OPTIONS);
}

/** Names of the columns of a CSV. */
function csvColumns({ columns, unfolds }: FindingShape): string[] {
  return columns.flatMap((key) => (key === unfolds?.key ? Object.keys(unfolds.columns) : [key]));
}

/** A row for each object of the list that is unfolded; what holds none keeps its row. */
function unfold(row: KeyedRow, { unfolds }: FindingShape): readonly KeyedRow[] {
  if (unfolds === undefined) return [row];
  const list = (row[unfolds.key] ?? []) as readonly KeyedRow[];
  const own = Object.entries(unfolds.columns);
  const cells = (one: KeyedRow) => Object.fromEntries(own.map(([name, key]) => [name, one[key] ?? null]));
  return (list.length === 0 ? [{}] : list).map((one) => ({ ...row, ...cells(one) }));
}

/** Paragraphs of one value share a line: not every program reads a row of several. */
function cellOf(value: unknown) {
  if (typeof value === 'string') return csvCell(value.replaceAll('\n', ' '));
  if (Array.isArray(value)) return csvCell(value.join(' '));
  return csvCell(typeof value === 'boolean' ? String(value) : (value as number | null));
}
