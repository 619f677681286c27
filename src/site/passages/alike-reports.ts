import type { PassagePlace, SharedPassages } from '../../model/passage.ts';
import type { AlikeReports } from '../../model/passage-view.ts';
import { firstPlaces, type Holders, namedReport } from './holders.ts';

/** Of the characters of the shorter report so many must stand in the other. */
export const ALIKE_SHARE = 0.5;
/** Passages of so few reports speak for each two of them; of others each report is held against those beside it. */
export const FEW_REPORTS = 8;
const BESIDE = 3;
/** So much of the shorter report passages must seem to give two in common before they are looked at closely. */
export const CANDIDATE_SHARE = 0.2;
/** Partners of a report that are looked at closely. */
const CANDIDATES = 8;

/** A report and one before it, both by their ranks, and how many characters passages seem to give them in common. */
type Scores = Map<number, Map<number, number>>;

/**
 * Reports of different issuers most of whose text is shared, in the order of the archive: each once, beside the older one with which it shares
 * most. A thousand reports of one text are a thousand such pairs, not half a million.
 */
export function alikeReports(shared: SharedPassages, holders: Holders): AlikeReports[] {
  const mostlyShared = new Set(
    [...shared.ofReport].filter(([, { chars, shared: own }]) => isMost(own, chars)).map(([report]) => report),
  );
  if (mostlyShared.size === 0) return [];
  const ids = new Map([...shared.ofReport.keys()].map((report) => [holders.rankOf(report), report]));
  const charsAt = (rank: number) => shared.ofReport.get(ids.get(rank) ?? '')?.chars ?? 0;
  const candidates = [...scoresOf(shared, holders, mostlyShared)]
    .map(([rank, others]) => [rank, bestOf(others, (other) => Math.min(charsAt(rank), charsAt(other)))] as const)
    .filter(([, others]) => others.length > 0)
    .sort(([a], [b]) => a - b);
  const means = { shared, holders, stretches: stretchesOf(shared, new Set(candidates.flat(2)), holders) };
  return candidates.flatMap(([rank, others]) => {
    const pairs = others.flatMap((other) => pairOf([ids.get(rank), ids.get(other)], means));
    return pairs.reduce<AlikeReports[]>((best, pair) => (isMore(pair, best[0]) ? [pair] : best), []);
  });
}

/** The partners that seem to share most with a report. */
function bestOf(others: ReadonlyMap<number, number>, charsOf: (other: number) => number): number[] {
  return [...others]
    .filter(([other, score]) => score >= CANDIDATE_SHARE * charsOf(other))
    .sort(([a, more], [b, less]) => less - more || a - b)
    .slice(0, CANDIDATES)
    .map(([other]) => other);
}

function isMost(part: number, chars: number): boolean {
  return chars > 0 && part >= ALIKE_SHARE * chars;
}

function isMore(pair: AlikeReports, best: AlikeReports | undefined): boolean {
  return best === undefined || pair.percent > best.percent;
}

function scoresOf({ passages }: SharedPassages, holders: Holders, mostlyShared: ReadonlySet<string>): Scores {
  const scores: Scores = new Map();
  for (const { places, length } of passages) {
    const reports = firstPlaces(places).map(({ report }) => report);
    const reach = reports.length <= FEW_REPORTS ? reports.length : BESIDE;
    for (const [at, report] of reports.entries())
      for (const other of reports.slice(at + 1, at + 1 + reach)) {
        if (!mostlyShared.has(report) && !mostlyShared.has(other)) continue;
        if (holders.issuerOf(report) === holders.issuerOf(other)) continue;
        const [newer, older] = [holders.rankOf(report), holders.rankOf(other)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const known = scores.get(newer) ?? new Map<number, number>();
        scores.set(newer, known.set(older, (known.get(older) ?? 0) + length));
      }
  }
  return scores;
}

/** Places of a report by the number of the passage that stands there. */
type Stretches = ReadonlyMap<string, ReadonlyMap<number, readonly PassagePlace[]>>;

function stretchesOf({ passages }: SharedPassages, ranks: ReadonlySet<number>, { rankOf }: Holders): Stretches {
  const stretches = new Map<string, Map<number, PassagePlace[]>>();
  for (const [number, { places }] of passages.entries())
    for (const place of places) {
      if (!ranks.has(rankOf(place.report))) continue;
      const own = stretches.get(place.report) ?? new Map<number, PassagePlace[]>();
      stretches.set(place.report, own.set(number, [...(own.get(number) ?? []), place]));
    }
  return stretches;
}

interface Means {
  readonly shared: SharedPassages;
  readonly holders: Holders;
  readonly stretches: Stretches;
}

function pairOf(ids: readonly [string | undefined, string | undefined], means: Means): AlikeReports[] {
  const [one, two] = ids.map((id) => (id === undefined ? null : namedReport(id, means.holders)));
  if (!one || !two) return [];
  const charsOf = (report: string) => means.shared.ofReport.get(report)?.chars ?? 0;
  const [short, long] = charsOf(one.report) <= charsOf(two.report) ? [one, two] : [two, one];
  const common = commonChars(short.report, long.report, means.stretches);
  const chars = charsOf(short.report);
  if (!isMost(common, chars)) return [];
  return [{ report: one, other: two, percent: Math.min(100, Math.floor((common / chars) * 100)) }];
}

/** Characters of a report in stretches that another has too; stretches that overlap count once. */
function commonChars(report: string, other: string, stretches: Stretches): number {
  const theirs = stretches.get(other);
  const own = [...(stretches.get(report) ?? [])].flatMap(([passage, places]) => (theirs?.has(passage) ? places : []));
  const ends = new Map<string, number>();
  return own
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .reduce((sum, { anchor, from, to, text }) => {
      const end = ends.get(anchor) ?? 0;
      ends.set(anchor, Math.max(end, to));
      return sum + (to <= end ? 0 : counted(text.slice(Math.max(0, end - from))));
    }, 0);
}

/** Characters without white space and punctuation, as the shares of reports count them. */
function counted(text: string): number {
  return Array.from(text.replaceAll(/[\s\p{P}]/gu, '')).length;
}
