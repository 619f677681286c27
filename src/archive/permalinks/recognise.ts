import type { ReportSummary } from '../../model/archive.ts';
import type { Permalinks, ReportRecord } from '../../model/permalinks.ts';
import { issuerIdentity } from '../issuers.ts';
import { byText, groupBy } from '../order.ts';
import { ALIKE, shareOf } from './likeness.ts';

/** A record and the id it stands under. */
export type Row = readonly [id: string, record: ReportRecord];

/** By what a capture is known to be the one of a record, the strongest first. */
export const SIGNS = ['same', 'moved', 'changed', 'replaced'] as const;
export type Sign = (typeof SIGNS)[number];

/** What is common to a capture and its record for each sign. */
const FITS: Readonly<Record<Sign, (summary: ReportSummary, record: ReportRecord, given: Permalinks) => boolean>> = {
  same: (s, r) => s.fingerprint === r.fingerprint && s.path === r.path,
  // Renamed.
  moved: (s, r) => s.fingerprint === r.fingerprint,
  // Taken again in its place.
  changed: (s, r, given) => s.path === r.path && isSameReport(s, r, given),
  // Taken again in another place, the old file gone.
  replaced: (s, r, given) => isSameReport(s, r, given) && !isAnothers(s, r, given),
};

/** The record of a capture and by which sign it was found. */
export interface Recognised {
  readonly id: string;
  readonly sign: Sign;
}

/** Finds the records of captures by their paths, sign by sign, so that no weaker sign takes what a stronger one finds; each record once. */
export function recognise(
  summaries: readonly ReportSummary[],
  rows: readonly Row[],
  { given, signs = SIGNS }: { readonly given: Permalinks; readonly signs?: readonly Sign[] },
): ReadonlyMap<string, Recognised> {
  const found = new Map<string, Recognised>();
  const taken = new Set<string>();
  for (const sign of signs) {
    const index = indexRows(rows, given, KEYS[sign]);
    for (const summary of summaries) {
      if (found.has(summary.path)) continue;
      const row = candidates(summary, index, KEYS[sign]).find(
        ([id, record]) => !taken.has(id) && FITS[sign](summary, record, given),
      );
      if (!row) continue;
      taken.add(row[0]);
      found.set(summary.path, { id: row[0], sign });
    }
  }
  return found;
}

/** The same issuer and year, or nearly the same text; two known years that differ are two reports. */
function isSameReport(summary: ReportSummary, record: ReportRecord, given: Permalinks): boolean {
  const [now, then] = [summary.year.value, record.years.at(-1) ?? null];
  if (now !== null && then !== null && now !== then) return false;
  return yearKey(summary) === yearKeyOf(record, given) || shareOf(summary.likeness, record.likeness) >= ALIKE;
}

/** Reports are sold with the names in them replaced: a text that another issuer signs is another report. */
function isAnothers(summary: ReportSummary, { issuers }: ReportRecord, given: Permalinks): boolean {
  const identity = issuerIdentity(summary);
  return identity !== null && issuers.length > 0 && !issuers.some((slug) => given.issuers.get(slug) === identity);
}

/** What captures and records are looked up by. */
interface Traits {
  readonly path: string;
  readonly fingerprint: string;
  readonly likeness: string;
  readonly year: string;
}
type Keys = (of: Traits) => readonly string[];

/** What a capture has in common at least with a record that fits by each sign, so that thousands are not compared pair by pair. */
const KEYS: Readonly<Record<Sign, Keys>> = {
  same: ({ fingerprint }) => [fingerprint],
  moved: ({ fingerprint }) => [fingerprint],
  changed: ({ path }) => [path],
  replaced: ({ year, likeness }) => [`year ${year}`, ...likeness.split(' ')],
};

type Index = ReadonlyMap<string, readonly Row[]>;

function indexRows(rows: readonly Row[], given: Permalinks, keysOf: Keys): Index {
  const entries = rows.flatMap((row) => {
    const [, record] = row;
    return keysOf({ ...record, year: yearKeyOf(record, given) ?? '' }).map((key) => ({ key, row }));
  });
  const groups = groupBy(entries, ({ key }) => key);
  return new Map([...groups].map(([key, members]) => [key, members.map(({ row }) => row)]));
}

function candidates(summary: ReportSummary, index: Index, keysOf: Keys): Row[] {
  const rows = keysOf({ ...summary, year: yearKey(summary) ?? '?' }).flatMap((key) => index.get(key) ?? []);
  return [...new Map(rows)].sort(([a], [b]) => byText(a, b));
}

function yearKey(summary: ReportSummary): string | null {
  const identity = issuerIdentity(summary);
  return identity === null || summary.year.value === null ? null : `${identity} ${summary.year.value}`;
}

/** `undefined` where the record knows no issuer or year, which is never the same as another unknown. */
function yearKeyOf({ issuers, years }: ReportRecord, given: Permalinks): string | undefined {
  const identity = given.issuers.get(issuers.at(-1) ?? '');
  return identity === undefined || years.length === 0 ? undefined : `${identity} ${years.at(-1)}`;
}
