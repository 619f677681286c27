import { make } from './make.ts';
import { toCsv } from './to-csv.ts';

/** Long enough for a browser that asks where to save. */
const KEPT_MS = 60_000;

/** Saves rows as a CSV file under a name. */
export function saveCsv(name: string, rows: readonly (readonly string[])[]): void {
  const url = URL.createObjectURL(new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }));
  make('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
