import type { ReportSummary } from '../../model/archive.ts';
import type { Level } from '../../model/report.ts';
import type { Place } from '../../model/view.ts';
import { shorten } from '../shorten.ts';
import { KIND_KEYS, type Kind } from './kinds.ts';
import type { Item } from './observe.ts';

/** Shortcomings of one kind in one report. */
export interface KindTally {
  readonly kind: Kind;
  readonly items: number;
  /** Where the first of them stands. */
  readonly first: Place;
}

/** A shortcoming as the pages of its kinds list it. */
export interface ToldItem {
  readonly kinds: readonly Kind[];
  /** As printed, cut at `LONGEST_TOLD`. */
  readonly text: string;
  readonly at: Place;
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
  /** Where the first plan stands. */
  readonly firstPlan: Place | null;
  /** In the order of `KINDS`, those that occur. */
  readonly kinds: readonly KindTally[];
  /** The first shortcomings, at most `MOST_TOLD`, in the order of the text; the counts are of all. */
  readonly told: readonly ToldItem[];
}

/** Reports name three to six shortcomings; whoever names more than this tells of each matter anew. */
export const MOST_TOLD = 12;
/** Longest text that is kept of a shortcoming. */
export const LONGEST_TOLD = 220;

/** Items of a report by kind. */
export function tally(
  facts: readonly Item[],
  { year, level, issuer, region }: Pick<ReportSummary, 'year' | 'level' | 'issuer' | 'region'>,
): ItemsTally {
  const shortcomings = facts.filter(({ section }) => section === 'shortcomings');
  const firstPlan = facts.find(({ section }) => section === 'next-year')?.at ?? null;
  return {
    year: year.value,
    level: level.value,
    issuer: issuer.value,
    region: region.value ?? [],
    shortcomings: shortcomings.length,
    plans: facts.length - shortcomings.length,
    firstPlan,
    kinds: kindsOf(shortcomings),
    told: shortcomings.slice(0, MOST_TOLD).map(toTold),
  };
}

function kindsOf(shortcomings: readonly Item[]): KindTally[] {
  const found = new Map<Kind, { items: number; first: Place }>();
  for (const { kinds, at } of shortcomings) {
    for (const kind of kinds) {
      const before = found.get(kind);
      if (before) before.items++;
      else found.set(kind, { items: 1, first: at });
    }
  }
  return KIND_KEYS.flatMap((kind) => {
    const kept = found.get(kind);
    return kept ? [{ kind, ...kept }] : [];
  });
}

function toTold({ kinds, text, at }: Item): ToldItem {
  return { kinds, text: shorten(text, LONGEST_TOLD), at };
}
