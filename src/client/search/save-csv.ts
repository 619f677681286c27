import { make } from './make.ts';
import { CSV_BEGIN, csvRows } from './to-csv.ts';

/** Long enough for a browser that asks where to save. */
const KEPT_MS = 60_000;
/** Rows that are put away at once: a blob may lie outside the page's memory. */
const AT_ONCE = 2000;

/** Saves rows as a CSV file under a name. */
export async function saveCsv(
  name: string,
  rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
): Promise<void> {
  let saved = new Blob([CSV_BEGIN]);
  let waiting: (readonly string[])[] = [];
  const putAway = () => {
    saved = new Blob([saved, csvRows(waiting)]);
    waiting = [];
  };
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length >= AT_ONCE) putAway();
  }
  putAway();
  const url = URL.createObjectURL(new Blob([saved], { type: 'text/csv;charset=utf-8' }));
  make('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
