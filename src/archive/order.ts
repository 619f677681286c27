import type { ReportSummary } from '../model/archive.ts';

/** Compares by code units, the same on every machine and in every locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of the archive: newest year first, then region code, then id; unknown values come last. */
export function byArchiveOrder(a: ReportSummary, b: ReportSummary): number {
  return (
    (b.year.value ?? -Infinity) - (a.year.value ?? -Infinity) ||
    byText(a.regionCode ?? '~', b.regionCode ?? '~') ||
    byText(a.id, b.id) ||
    byText(a.path, b.path)
  );
}

/** Order within an issuer: oldest year first, then publication date, then id. */
export function byAge(a: ReportSummary, b: ReportSummary): number {
  return (
    (a.year.value ?? Infinity) - (b.year.value ?? Infinity) ||
    byText(a.publishedOn.value ?? '~', b.publishedOn.value ?? '~') ||
    byText(a.id, b.id)
  );
}

/** Groups values by a key, in the order of first appearance; values with a null key are left out. */
export function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** The first of the captures by name, which is the one that came first where they are numbered. */
export function firstPath(reports: readonly ReportSummary[]): string {
  return reports.reduce((first, { path }) => (first === '' || byText(path, first) < 0 ? path : first), '');
}
