import { groupBy } from '../../archive/order.ts';
import type { PeersOf } from '../../model/distinctive.ts';
import type { Lexicon, ReportTerms } from './lexicon.ts';

/** Beside fewer peers than these a word must stand in five paragraphs of a report and in no other to be surely more; a wider circle is asked then. */
export const LEAST_PEERS = 50;

/** Reports beside which one is laid, itself among them, and their terms by number. */
export interface Circle {
  readonly reports: number;
  readonly paragraphs: number;
  /** Paragraphs and reports that hold a term. */
  readonly inParagraphs: Uint32Array;
  readonly inReports: Uint32Array;
}

/** A report's peers: which they are, and their terms; null where there are no others. */
export type PeersFor = (report: ReportTerms) => { readonly kind: PeersOf; readonly circle: Circle } | null;

/** From the narrowest on. */
const CIRCLES: readonly { readonly kind: PeersOf; readonly keyOf: (report: ReportTerms) => string | null }[] = [
  { kind: 'level-year', keyOf: ({ of }) => (of.level === null || of.year === null ? null : `${of.level} ${of.year}`) },
  { kind: 'level', keyOf: ({ of }) => of.level },
  { kind: 'archive', keyOf: () => '' },
];

/** Finds the narrowest circle of each report in which it has `LEAST_PEERS` others, or else the whole archive. */
export function openPeers({ terms, reports }: Lexicon): PeersFor {
  const circles = CIRCLES.map(({ kind, keyOf }) => {
    const groups = [...groupBy(reports, keyOf)].map(([key, group]) => [key, circleOf(group, terms.length)] as const);
    return { kind, keyOf, groups: new Map(groups) };
  });
  return (report) => {
    for (const { kind, keyOf, groups } of circles) {
      const circle = groups.get(keyOf(report) ?? '');
      const others = (circle?.reports ?? 0) - 1;
      if (circle !== undefined && others >= (kind === 'archive' ? 1 : LEAST_PEERS)) return { kind, circle };
    }
    return null;
  };
}

function circleOf(reports: readonly ReportTerms[], terms: number): Circle {
  const [inParagraphs, inReports] = [new Uint32Array(terms), new Uint32Array(terms)];
  for (const { terms: held, paragraphs } of reports)
    for (let at = 0; at < held.length; at++) {
      const term = held[at] as number;
      inParagraphs[term] = (inParagraphs[term] as number) + (paragraphs[at] as number);
      inReports[term] = (inReports[term] as number) + 1;
    }
  const paragraphs = reports.reduce((sum, { of }) => sum + of.paragraphs, 0);
  return { reports: reports.length, paragraphs, inParagraphs, inReports };
}
