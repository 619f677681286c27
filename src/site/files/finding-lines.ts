import { stringify } from 'csv-stringify/sync';
import { CSV_OPTIONS, csvCell } from './reports-csv.ts';

/** A finding as it is published, by the names of its columns. */
export type KeyedRow = Readonly<Record<string, unknown>>;

/** Findings of one report as they go into a data file: lines of JSON, and rows of a CSV without its head. */
export interface FindingLines {
  readonly jsonl: string;
  readonly csv: string;
}

/** Writes the columns of each row, in their order. */
export function findingLines(rows: readonly KeyedRow[], columns: readonly string[]): FindingLines {
  return {
    jsonl: rows.map((row) => `${JSON.stringify(Object.fromEntries(columns.map((key) => [key, row[key]])))}\n`).join(''),
    csv: stringify(
      rows.map((row) => columns.map((key) => cellOf(row[key]))),
      { ...CSV_OPTIONS, bom: false },
    ),
  };
}

/** The head of a CSV. */
export function csvHead(columns: readonly string[]): string {
  return stringify([[...columns]], CSV_OPTIONS);
}

/** Paragraphs of one value share a line: not every program reads a row of several. */
function cellOf(value: unknown) {
  if (typeof value === 'string') return csvCell(value.replaceAll('\n', ' '));
  if (Array.isArray(value)) return csvCell(value.some(isObject) ? JSON.stringify(value) : value.join(' '));
  return csvCell(typeof value === 'boolean' ? String(value) : (value as number | null));
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
