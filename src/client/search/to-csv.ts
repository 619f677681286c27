/** A spreadsheet would run these as formulas, full-width ones too; the same as in the tables that a build writes. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;
/** What a file of rows begins with, for spreadsheets. */
export const CSV_BEGIN = '\ufeff';

/** Rows as CSV for spreadsheets: a byte order mark, every cell quoted, and none that a spreadsheet would run. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return CSV_BEGIN + csvRows(rows);
}

/** The rows alone, to be put behind others. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

function quote(cell: string): string {
  return `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}
