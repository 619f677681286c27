import type { ReportSummary } from '../../model/archive.ts';
import type { Level } from '../../model/report.ts';
import type { Place } from '../../model/view.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Item } from './observe.ts';

/** Shortcomings of one kind in one report. */
export interface KindTally {
  readonly kind: Kind;
  readonly items: number;
  /** Where the first of them stands. */
  readonly first: Place;
}

/** What the join sees of a report's items. */
export interface ItemsTally {
  readonly year: number | null;
  readonly level: Level | null;
  readonly issuer: string | null;
  /** Names from the province down. */
  readonly region: readonly string[];
  readonly shortcomings: number;
  readonly plans: number;
  /** In the order of `KINDS`, those that occur. */
  readonly kinds: readonly KindTally[];
}

/** Items of a report by kind. */
export function tally(
  facts: readonly Item[],
  { year, level, issuer, region }: Pick<ReportSummary, 'year' | 'level' | 'issuer' | 'region'>,
): ItemsTally {
  const found = new Map<Kind, { items: number; first: Place }>();
  for (const { kinds, at } of facts) {
    for (const kind of kinds) {
      const before = found.get(kind);
      if (before) before.items++;
      else found.set(kind, { items: 1, first: at });
    }
  }
  const shortcomings = facts.filter(({ section }) => section === 'shortcomings').length;
  return {
    year: year.value,
    level: level.value,
    issuer: issuer.value,
    region: region.value ?? [],
    shortcomings,
    plans: facts.length - shortcomings,
    kinds: (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
      const kept = found.get(kind);
      return kept ? [{ kind, ...kept }] : [];
    }),
  };
}
