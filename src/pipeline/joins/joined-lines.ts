import { groupBy } from '../../archive/order.ts';
import type { AnyComparison } from '../../facts/comparison.ts';
import type { SiteFile } from '../../model/page.ts';
import { findingLines } from '../../site/files/finding-lines.ts';

/** Stands for the year of reports whose year is not known. */
export const UNKNOWN = 'unknown';

/** What a join gives to data files, a JSONL and a CSV a covered year, by which they are named; none where it gives nothing. */
export function joinedLines({ joinedData }: Pick<AnyComparison, 'joinedData'>, joined: unknown): SiteFile[] {
  if (joinedData === undefined) return [];
  const { name, ...shape } = joinedData;
  const some = joinedData.rowsByYear(joined).filter(({ rows }) => rows.length > 0);
  const years = [...groupBy(some, ({ year }) => String(year ?? UNKNOWN))].sort(([a], [b]) => (a < b ? 1 : -1));
  return years.flatMap(([year, of]) => {
    const rows = of.flatMap((one) => one.rows as readonly Readonly<Record<string, unknown>>[]);
    const lines = findingLines(rows, shape);
    return (['jsonl', 'csv'] as const).map((ending) => ({ file: `${year}/${name}.${ending}`, content: lines[ending] }));
  });
}
