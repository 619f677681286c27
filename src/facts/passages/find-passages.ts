import { byText } from '../../archive/order.ts';
import { shortHash } from '../../archive/short-hash.ts';
import type { Passage, PassagePlace, SharedPassages } from '../../model/passage.ts';
import { fold } from '../../text/fold.ts';
import { CODES, WALL } from './code-table.ts';
import { type Corpus, reportAt } from './corpus.ts';
import { dropNested } from './drop-nested.ts';
import type { FoldedReport } from './fold-report.ts';
import { type Cluster, gatherClusters, type Span } from './gather-clusters.ts';
import { type Holders, isFormula } from './grade.ts';
import { isMadeOf, openCover } from './made-of-formulas.ts';
import { mergeAlike } from './merge-alike.ts';
import { placeAt } from './print-spans.ts';
import { shareOfReports } from './share-of-reports.ts';
import { trimEnds } from './trim-ends.ts';

/** A report of the corpus. */
export interface CorpusReport {
  readonly id: string;
  readonly year: number | null;
  readonly province: string | null;
  /** Number of the first report that is nearly the same text. */
  readonly family: number;
}

/** What passages are found in. */
export interface PassageSources {
  readonly corpus: Corpus;
  /** What `linkReports` found, of all reports. */
  readonly alignments: Int32Array;
  /** In the order of the corpus. */
  readonly reports: readonly CorpusReport[];
  /** What is printed in a report; asked for once each, in their order. */
  readonly printOf: (report: number) => Pick<FoldedReport, 'pieces' | 'steps' | 'widths' | 'print'>;
}

/** Puts alignments together to the passages that reports of different issuers share. */
export function findPassages(sources: PassageSources): SharedPassages {
  const { corpus, alignments, reports } = sources;
  const archive = holdersOf(sources, reports.keys());
  const gathered = dropNested(mergeAlike(gatherClusters(corpus, alignments)));
  const clusters = gathered.map((cluster) => trimEnds(corpus, cluster));
  const held = clusters.map(({ spans }) => {
    const own = spans.map(([from]) => reportAt(corpus.starts, from));
    return { spans, own, formula: isFormula(holdersOf(sources, own), archive) };
  });
  const covered = openCover(held.flatMap(({ spans, formula }) => (formula ? spans : [])));
  const graded = held.filter(({ spans, formula }) => formula || !isMadeOf(covered, spans));
  const places = printPlaces(sources, graded);
  const passages = graded.map(({ own, formula }, at): Passage => {
    const sorted = sortPlaces(places[at] as PrintedPlace[]);
    return {
      id: shortId(foldedText(sorted[0]?.text ?? '')),
      length: charsOf(sorted[0]?.text ?? ''),
      formula,
      issuers: new Set(own.map((report) => corpus.issuers[report])).size,
      provinces: provincesOf(sources, own),
      places: sorted,
    };
  });
  const shares = shareOfReports(corpus, graded);
  return {
    passages: withIds(passages.sort(byWeight)),
    ofReport: new Map(
      shares.flatMap((share, at) => (share === null ? [] : [[(reports[at] as CorpusReport).id, share]])),
    ),
  };
}

/** Who holds what these reports hold. */
function holdersOf({ corpus, reports }: PassageSources, of: Iterable<number>): Holders {
  const own = [...of];
  const families = new Set(own.map((report) => reports[report]?.family));
  const issuers = new Set(own.map((report) => corpus.issuers[report]));
  return {
    issuers: Math.min(families.size, issuers.size),
    provinces: provincesOf({ reports }, own),
    years: new Set(own.flatMap((report) => reports[report]?.year ?? [])).size,
  };
}

function provincesOf({ reports }: Pick<PassageSources, 'reports'>, own: readonly number[]): number {
  return new Set(own.flatMap((report) => reports[report]?.province ?? [])).size;
}

/** A place, and what it is sorted by. */
interface PrintedPlace {
  readonly place: PassagePlace;
  readonly year: number;
  readonly from: number;
}

/** The places of each cluster; reports are read one after the other, equal texts are one string. */
function printPlaces({ corpus, reports, printOf }: PassageSources, clusters: readonly Cluster[]): PrintedPlace[][] {
  const places: PrintedPlace[][] = clusters.map(() => []);
  const byReport: [span: Span, cluster: number][][] = reports.map(() => []);
  for (const [cluster, { spans }] of clusters.entries())
    for (const span of spans) byReport[reportAt(corpus.starts, span[0])]?.push([span, cluster]);
  const texts = new Map<string, string>();
  for (const [report, { id, year }] of reports.entries()) {
    const own = byReport[report] ?? [];
    if (own.length === 0) continue;
    const print = printOf(report);
    const start = corpus.starts[report] as number;
    for (const [[from, to], cluster] of own) {
      const place = placeAt(print, id, [from - start, to - start]);
      const text = texts.get(place.text) ?? ownString(place.text);
      texts.set(text, text);
      places[cluster]?.push({ place: { ...place, text }, year: year ?? Number.POSITIVE_INFINITY, from });
    }
  }
  return places;
}

/** A copy that does not keep the report's whole text in memory. */
function ownString(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function sortPlaces(places: readonly PrintedPlace[]): PassagePlace[] {
  const order = (a: PrintedPlace, b: PrintedPlace) =>
    (a.year === b.year ? 0 : a.year - b.year) || byText(a.place.report, b.place.report) || a.from - b.from;
  return [...places].sort(order).map(({ place }) => place);
}

/** Formulas by their issuers, then passages by theirs, the most first; then by length and id; of one text, by their first place. */
function byWeight(a: Passage, b: Passage): number {
  const [first, other] = [a.places[0], b.places[0]];
  return (
    Number(b.formula) - Number(a.formula) ||
    b.issuers - a.issuers ||
    b.length - a.length ||
    byText(a.id, b.id) ||
    byText(first?.report ?? '', other?.report ?? '') ||
    byText(first?.anchor ?? '', other?.anchor ?? '') ||
    (first?.from ?? 0) - (other?.from ?? 0)
  );
}

/** No two passages have one id: where their first places have one text, the second is told apart by its number. */
function withIds(passages: readonly Passage[]): Passage[] {
  const given = new Map<string, number>();
  return passages.map((passage) => {
    const nth = (given.get(passage.id) ?? 0) + 1;
    given.set(passage.id, nth);
    return nth === 1 ? passage : { ...passage, id: shortId(`${passage.id} ${nth}`) };
  });
}

function shortId(text: string): string {
  return shortHash(text, 12);
}

function charsOf(text: string): number {
  return Array.from(foldedText(text)).length;
}

/** A text without white space and punctuation. */
function foldedText(text: string): string {
  return Array.from(fold(text), (char) => (char.length === 1 && CODES[char.charCodeAt(0)] === WALL ? '' : char)).join(
    '',
  );
}
