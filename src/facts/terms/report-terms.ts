import { byText } from '../../archive/order.ts';
import type { PeersOf } from '../../model/distinctive.ts';
import type { Lexicon, ReportTerms, Term } from './lexicon.ts';
import { chanceOfOne, surelyMore } from './log-ratio.ts';
import { type Circle, openPeers } from './peers.ts';

/** A word of which less is chance, or one paragraph that repeats itself. */
export const LEAST_TIMES = 3;
export const LEAST_PARAGRAPHS = 2;

/** A term that a report uses more than its peers do. */
export interface ReportTerm {
  readonly term: string;
  /** How often the report has it. */
  readonly count: number;
  /** Peers that have it, of how many. */
  readonly documents: number;
  readonly peers: number;
  /** Lower bound of the binary logarithm of how many times as often, by paragraphs. */
  readonly lrc: number;
}

/** What sets a report apart, the surest first. */
export interface Distinction {
  readonly id: string;
  readonly year: number | null;
  readonly peers: PeersOf;
  readonly terms: readonly ReportTerm[];
}

/**
 * What sets each report apart from its peers. Paragraphs are counted, since a word often stands again where it stands once; what is asked for is
 * corrected for all terms of all reports that are looked at together. Reports without others have no row.
 */
export function distinguishReports(lexicon: Lexicon): Distinction[] {
  const peersFor = openPeers(lexicon);
  const asked = lexicon.reports.map((report) => termsToAsk(report, lexicon.terms));
  const chance = chanceOfOne(asked.reduce((sum, { length }) => sum + length, 0));
  return lexicon.reports.flatMap((report, at): Distinction[] => {
    const found = peersFor(report);
    if (found === null) return [];
    const { id, of } = report;
    const terms = (asked[at] ?? []).flatMap((nth) => compared(report, nth, { lexicon, circle: found.circle, chance }));
    return [{ id, year: of.year, peers: found.kind, terms: terms.sort(bySurety) }];
  });
}

function bySurety(a: ReportTerm, b: ReportTerm): number {
  return b.lrc - a.lrc || b.count - a.count || byText(a.term, b.term);
}

/** Where among a report's terms those stand that are asked for: names of its issuer and its places, and parts of these, are none. */
function termsToAsk({ of, terms, counts, paragraphs }: ReportTerms, all: readonly Term[]): number[] {
  const names = [of.issuer ?? '', ...of.region];
  return [...terms.keys()].filter((nth) => {
    if ((counts[nth] ?? 0) < LEAST_TIMES || (paragraphs[nth] ?? 0) < LEAST_PARAGRAPHS) return false;
    const { text } = all[terms[nth] as number] as Term;
    return !names.some((name) => name.includes(text) || (name !== '' && text.includes(name)));
  });
}

interface Beside {
  readonly lexicon: Lexicon;
  readonly circle: Circle;
  readonly chance: number;
}

function compared(report: ReportTerms, nth: number, { lexicon, circle, chance }: Beside): ReportTerm[] {
  const number = report.terms[nth] as number;
  const own = report.paragraphs[nth] ?? 0;
  const here = { seen: own, of: report.of.paragraphs };
  const there = { seen: (circle.inParagraphs[number] ?? 0) - own, of: circle.paragraphs - report.of.paragraphs };
  const lrc = surelyMore(here, there, chance);
  if (lrc === 0) return [];
  const [documents, peers] = [(circle.inReports[number] ?? 0) - 1, circle.reports - 1];
  return [{ term: (lexicon.terms[number] as Term).text, count: report.counts[nth] ?? 0, documents, peers, lrc }];
}
