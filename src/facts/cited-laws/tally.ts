import type { ReportSummary } from '../../model/archive.ts';
import type { CitedLaw, PrintedLaw } from '../../model/cited-law.ts';
import { fold } from '../../text/fold.ts';
import type { Citation } from './citation.ts';

/** What one report cites. */
export interface LawTally {
  /** By instrument: those cited most, at most `MOST_LAWS`, in the order of the text. */
  readonly cited: readonly CitedLaw[];
  /** By the name as printed, likewise. */
  readonly laws: readonly PrintedLaw[];
  readonly year: number | null;
  readonly issuer: string | null;
  /** Province, or what else is the highest place known. */
  readonly place: string | null;
}

/** A report of the genre cites 5 to 40 instruments; a list of all laws of the land is none. */
export const MOST_LAWS = 300;

/** How many spellings of one instrument a report has: whoever prints more has no name for it. */
export const MOST_SPELLINGS = 10;

/** Citations of a report by instrument and by spelling. */
export function tally(
  facts: readonly Citation[],
  { year, issuer, region }: Pick<ReportSummary, 'year' | 'issuer' | 'region'>,
): LawTally {
  const cited = groupsOf(facts, ({ key, name }) => key ?? fold(name)).map((group): CitedLaw => {
    const [{ key, name, status, at }] = group;
    return {
      key,
      name,
      status,
      count: group.length,
      phrases: phrasesOf(group),
      first: at,
    };
  });
  const printed = facts.flatMap(({ printed: name }) => (name === null ? [] : [name]));
  const laws = groupsOf(printed, fold).map((group): PrintedLaw => ({ name: group[0], count: group.length }));
  return {
    cited: mostCited(cited),
    laws: mostCited(laws),
    year: year.value,
    issuer: issuer.value,
    place: region.value?.[0] ?? null,
  };
}

/** Values of one kind, in the order of their first. */
function groupsOf<T>(values: readonly T[], kindOf: (value: T) => string): [T, ...T[]][] {
  const found = new Map<string, [T, ...T[]]>();
  for (const value of values) {
    const kind = kindOf(value);
    const known = found.get(kind);
    if (known === undefined) found.set(kind, [value]);
    else known.push(value);
  }
  return [...found.values()];
}

/** What the search can be asked for. */
function phrasesOf(group: readonly Citation[]): string[] {
  return [...new Set(group.map(({ text }) => text.replace(/\s/gu, '')))].slice(0, MOST_SPELLINGS);
}

function mostCited<T extends { readonly count: number }>(laws: readonly T[]): T[] {
  const kept = new Set([...laws].sort((a, b) => b.count - a.count).slice(0, MOST_LAWS));
  return laws.filter((law) => kept.has(law));
}
