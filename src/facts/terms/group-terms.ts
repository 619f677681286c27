import { byText } from '../../archive/order.ts';
import { type Group, type Grouping, type GroupingKey, groupReports } from './groups.ts';
import type { Lexicon, Term } from './lexicon.ts';
import { chanceOfOne, type Share, surelyMore } from './log-ratio.ts';

/** Reports and different issuers of a group that hold a term before anything is said of it: one issuer that writes a word every year is no province. */
export const LEAST_HOLDING = 3;

/** A term that more reports of one group hold than of others. */
export interface GroupTerm {
  /** Its number in the lexicon. */
  readonly term: number;
  /** Reports of the group, and the others, that hold it. */
  readonly here: Share;
  readonly there: Share;
  /** Lower bound of the binary logarithm of how many times as many. */
  readonly lrc: number;
}

/** What sets a group apart, the surest first. */
export interface GroupTerms {
  readonly key: string;
  readonly reports: number;
  readonly terms: readonly GroupTerm[];
}

/** What sets each year, province or level apart from the others of its kind, by how many reports hold a term. */
export function distinguishGroups(kind: GroupingKey, { terms, reports }: Lexicon): GroupTerms[] {
  const grouping = groupReports(kind, reports, terms.length);
  const pairs = grouping.groups.map((group) => termsBetween(group, restOf(group, grouping)));
  return named(grouping.groups, pairs, terms);
}

/** What sets each year apart from the year before, if reports of that are held: words that come, and by `from` those that go. */
export function distinguishYears({ terms, reports }: Lexicon, towards: 'rising' | 'falling'): GroupTerms[] {
  const { groups } = groupReports('years', reports, terms.length);
  const pairs = groups.flatMap((group, at): Pair[] => {
    const before = groups[at - 1];
    if (before === undefined || Number(before.key) !== Number(group.key) - 1) return [];
    return [towards === 'rising' ? [group, before] : [before, group]];
  });
  const found = named(
    pairs.map(([here]) => here),
    pairs.map(([here, there]) => termsBetween(here, { reports: there.reports.length, holding: there.holding })),
    terms,
  );
  return towards === 'rising' ? found : found.map((one) => ({ ...one, key: String(Number(one.key) + 1) }));
}

type Pair = readonly [here: Group, there: Group];
type Others = Pick<Grouping, 'reports' | 'holding'>;

function restOf({ reports, holding }: Group, all: Grouping): Others {
  return {
    reports: all.reports - reports.length,
    holding: all.holding.map((count, term) => count - (holding[term] ?? 0)),
  };
}

/** Terms to ask for, with both shares. */
function termsBetween({ reports, holding }: Group, others: Others): Omit<GroupTerm, 'lrc'>[] {
  if (others.reports === 0) return [];
  const found: Omit<GroupTerm, 'lrc'>[] = [];
  for (let term = 0; term < holding.length; term++) {
    const seen = holding[term] as number;
    if (seen < LEAST_HOLDING) continue;
    const there = { seen: others.holding[term] as number, of: others.reports };
    found.push({ term, here: { seen, of: reports.length }, there });
  }
  return found;
}

function named(
  groups: readonly Group[],
  asked: readonly (readonly Omit<GroupTerm, 'lrc'>[])[],
  terms: readonly Term[],
): GroupTerms[] {
  const chance = chanceOfOne(asked.reduce((sum, { length }) => sum + length, 0));
  return groups.map((group, at) => {
    const found = (asked[at] ?? [])
      .map((one): GroupTerm => ({ ...one, lrc: surelyMore(one.here, one.there, chance) }))
      .filter(({ lrc }) => lrc > 0);
    const issuers = issuersOf(group, new Set(found.map(({ term }) => term)));
    const several = found.filter(({ term }) => (issuers.get(term)?.size ?? 0) >= LEAST_HOLDING);
    return { key: group.key, reports: group.reports.length, terms: several.sort(bySurety(terms)) };
  });
}

function issuersOf({ reports }: Group, asked: ReadonlySet<number>): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const { id, of, terms } of reports)
    for (const term of terms) {
      if (!asked.has(term)) continue;
      const issuers = found.get(term) ?? new Set();
      found.set(term, issuers.add(of.issuer ?? id));
    }
  return found;
}

function bySurety(terms: readonly Term[]): (a: GroupTerm, b: GroupTerm) => number {
  const textOf = ({ term }: GroupTerm) => (terms[term] as Term).text;
  return (a, b) => b.lrc - a.lrc || b.here.seen - a.here.seen || byText(textOf(a), textOf(b));
}
