import { type Corpus, reportAt } from './corpus.ts';
import { findCopy } from './find-copy.ts';
import { areOne, findStretches, OVERLAP, type Stretch, sideOf } from './stretches.ts';

/** A place of the corpus. */
export type Span = readonly [from: number, to: number];

/** Stretches that are alike: each is like the first, so that no chain leads from one text to another. */
export interface Cluster {
  /** Of these the first is the one that the others were laid beside; they are not sorted. */
  readonly spans: readonly Span[];
}

/** Puts aligned stretches together; what is held only by reports of one issuer is left out. */
export function gatherClusters(corpus: Corpus, alignments: Int32Array): Cluster[] {
  const stretches = findStretches(alignments);
  const index = openIndex(corpus, stretches);
  const used = new Uint8Array(stretches.length);
  const clusters: Cluster[] = [];
  for (const number of byWeight(stretches)) {
    if (used[number] === 1) continue;
    const spans = growCluster({ corpus, alignments, stretches, index }, number);
    for (const span of spans)
      for (const one of index.touching(span)) {
        const { from, to } = stretches[one] as Stretch;
        if (areOne([from, to], span)) used[one] = 1;
      }
    used[number] = 1;
    if (issuersOf(corpus, spans) > 1) clusters.push({ spans });
  }
  return clusters;
}

/** Those that most others are like first, then the longer: what fewer hold finds its place around or within it. */
function byWeight(stretches: readonly Stretch[]): number[] {
  const weight = (at: number) => (stretches[at] as Stretch).sides.length;
  const length = (at: number) => (stretches[at] as Stretch).to - (stretches[at] as Stretch).from;
  return stretches.map((_, at) => at).sort((a, b) => weight(b) - weight(a) || length(b) - length(a) || a - b);
}

interface Ground {
  readonly corpus: Corpus;
  readonly alignments: Int32Array;
  readonly stretches: readonly Stretch[];
  readonly index: StretchIndex;
}

/** All stretches that are like one: of each found, those that it was aligned to are tried, and what they were aligned to. */
function growCluster({ corpus, alignments, stretches, index }: Ground, number: number): Span[] {
  const { from, to } = stretches[number] as Stretch;
  const first: Span = [from, to];
  const spans: Span[] = [first];
  const byReport = new Map<number, Span[]>([[reportAt(corpus.starts, from), [first]]]);
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at] as Span;
    for (const one of index.touching(span)) {
      const stretch = stretches[one] as Stretch;
      if (!holds([stretch.from, stretch.to], span)) continue;
      for (const side of stretch.sides) {
        const guess = projected(alignments, side, span);
        const report = reportAt(corpus.starts, guess);
        const known = byReport.get(report);
        if (known?.some((other) => isNear(other, guess)) ?? false) continue;
        const found = findCopy(corpus.codes, first, guess);
        if (found === null || reportAt(corpus.starts, found[0]) !== report) continue;
        if (known?.some((other) => areTouching(other, found)) ?? false) continue;
        spans.push(found);
        if (known === undefined) byReport.set(report, [found]);
        else known.push(found);
      }
    }
  }
  return spans;
}

/** Where the other stretch of an alignment should hold what begins at a span of this one. */
function projected(alignments: Int32Array, side: number, span: Span): number {
  const [from, to] = sideOf(alignments, side);
  const [otherFrom, otherTo] = sideOf(alignments, side ^ 1);
  const within = Math.max(0, Math.min(to, span[0]) - from);
  return otherFrom + Math.round((within * (otherTo - otherFrom)) / (to - from));
}

function holds(outer: Span, span: Span): boolean {
  return Math.min(outer[1], span[1]) - Math.max(outer[0], span[0]) >= OVERLAP * (span[1] - span[0]);
}

function isNear(other: Span, guess: number): boolean {
  return Math.abs(other[0] - guess) * 2 < other[1] - other[0];
}

function areTouching(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function issuersOf({ starts, issuers }: Corpus, spans: readonly Span[]): number {
  return new Set(spans.map(([from]) => issuers[reportAt(starts, from)])).size;
}

interface StretchIndex {
  /** Numbers of stretches that have a place in common with a span. */
  readonly touching: (span: Span) => number[];
}

/** Finds stretches by place: they are sorted by where they begin, and none of a report is longer than its longest. */
function openIndex({ starts }: Corpus, stretches: readonly Stretch[]): StretchIndex {
  const longest = new Int32Array(starts.length);
  for (const { from, to } of stretches) {
    const report = reportAt(starts, from);
    longest[report] = Math.max(longest[report] as number, to - from);
  }
  return {
    touching: ([from, to]) => {
      const since = from - (longest[reportAt(starts, from)] as number);
      const found: number[] = [];
      for (let at = firstFrom(stretches, since); at < stretches.length; at++) {
        const one = stretches[at] as Stretch;
        if (one.from >= to) break;
        if (one.to > from) found.push(at);
      }
      return found;
    },
  };
}

/** Number of the first stretch that begins at a place or behind it. */
function firstFrom(stretches: readonly Stretch[], place: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).from < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
