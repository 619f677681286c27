import type { Page } from 'playwright-core';
import { type FoldedArchive, lookThrough } from './folded-archive.ts';
import { ask, OURS, STOCK } from './page-side.ts';
import { absentPhrases, DOMAIN_TERMS, pairs, substrings } from './query-sets.ts';
import { type Pair, scoreTruth, type Truth } from './score-truth.ts';

/** Sections to which every other query is restricted in turn. */
const SECTIONS = ['measures', 'shortcomings', 'next-year', 'leader-duties'];
const TOP = 10;
const ENOUGH_MENTIONS = 3;

/** How right both engines are. */
export interface TruthTable {
  readonly ours: {
    readonly plain: Truth;
    readonly inSection: Truth;
    readonly twoTerms: Truth;
    readonly wrongAbsent: number;
  };
  readonly unquoted: Truth;
  readonly quoted: Truth;
  readonly unquotedAbsent: number;
  readonly absent: number;
  readonly precisionAt10: { readonly ours: number; readonly unquoted: number; readonly terms: number };
}

/** Where to ask. */
export interface Pages {
  readonly ours: Page;
  readonly stock: Page;
  /** Report of each of stock Pagefind's ids. */
  readonly stockIds: ReadonlyMap<string, string>;
}

/** Holds both engines against looking through the whole archive. */
export async function measureTruth(archive: FoldedArchive, pages: Pages, count: number): Promise<TruthTable> {
  const plain = substrings(archive, count, 101);
  const absent = absentPhrases(archive, 18, 103);
  const oursOf = async (query: string, options: object = {}) =>
    toSet(Object.entries((await ask(pages.ours, OURS, { query, options, first: 0 })).sections));
  const stockOf = async (query: string) => {
    const { reports } = await ask(pages.stock, STOCK, { query, first: 0 });
    return new Set(reports.map((id) => pages.stockIds.get(id) ?? id));
  };
  const [ours, inSection, twoTerms, unquoted, quoted]: Pair[][] = [[], [], [], [], []];
  for (const [at, query] of plain.entries()) {
    const truth = lookThrough(archive, [query]);
    const section = SECTIONS[at % SECTIONS.length] as string;
    const within = [...truth].filter(([name]) => name.endsWith(` ${section}`));
    const reports = new Set([...truth.keys()].map((name) => name.split(' ')[0] as string));
    ours?.push({ found: await oursOf(query), expected: toSet(truth) });
    inSection?.push({ found: await oursOf(query, { section }), expected: toSet(within) });
    unquoted?.push({ found: await stockOf(query), expected: reports });
    quoted?.push({ found: await stockOf(`"${query}"`), expected: reports });
  }
  for (const words of pairs(archive, count, 102)) {
    twoTerms?.push({
      found: await oursOf(words.join(' ')),
      expected: toSet(lookThrough(archive, [...new Set(words)])),
    });
  }
  const answered = async (of: (query: string) => Promise<ReadonlySet<string>>) => {
    let wrong = 0;
    for (const query of absent) if ((await of(query)).size > 0) wrong++;
    return wrong;
  };
  return {
    ours: {
      plain: scoreTruth(ours ?? []),
      inSection: scoreTruth(inSection ?? []),
      twoTerms: scoreTruth(twoTerms ?? []),
      wrongAbsent: await answered(oursOf),
    },
    unquoted: scoreTruth(unquoted ?? []),
    quoted: scoreTruth(quoted ?? []),
    unquotedAbsent: await answered(stockOf),
    absent: absent.length,
    precisionAt10: await precisionAt10(archive, pages),
  };
}

/** A section found with another count than there is, is not the one that was looked for. */
function toSet(sections: Iterable<readonly [string, number]>): Set<string> {
  return new Set([...sections].map(([name, count]) => `${name} ${count}`));
}

/** Share of the first ten that have the term in title or heading or three times; of as many as there are, where there are fewer. */
async function precisionAt10(
  archive: FoldedArchive,
  { ours, stock, stockIds }: Pages,
): Promise<TruthTable['precisionAt10']> {
  const sums = { ours: 0, unquoted: 0, terms: 0 };
  for (const term of DOMAIN_TERMS) {
    const relevant = relevantReports(archive, term);
    if (relevant.size === 0) continue;
    const top = Math.min(TOP, relevant.size);
    const share = (reports: readonly string[]) => reports.slice(0, top).filter((id) => relevant.has(id)).length / top;
    sums.ours += share((await ask(ours, OURS, { query: term, first: 0 })).reports);
    const found = await ask(stock, STOCK, { query: term, first: 0 });
    sums.unquoted += share(found.reports.map((id) => stockIds.get(id) ?? id));
    sums.terms++;
  }
  return { ours: sums.ours / sums.terms, unquoted: sums.unquoted / sums.terms, terms: sums.terms };
}

function relevantReports(archive: FoldedArchive, term: string): Set<string> {
  const counts = new Map<string, number>();
  for (const [name, count] of lookThrough(archive, [term])) {
    const report = name.split(' ')[0] as string;
    counts.set(report, (counts.get(report) ?? 0) + count);
  }
  const often = [...counts].filter(([, count]) => count >= ENOUGH_MENTIONS).map(([report]) => report);
  const headed = [...archive.heads].filter(([, head]) => head.includes(term)).map(([report]) => report);
  return new Set([...often, ...headed]);
}
