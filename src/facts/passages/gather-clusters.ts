import { type Corpus, reportAt } from './corpus.ts';
import { findCopy } from './find-copy.ts';
import { areOne, findStretches, fromOf, OVERLAP, type Stretches, toOf } from './stretches.ts';

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
  const ground = { corpus, alignments, stretches, index: openIndex(corpus, stretches) };
  const used = new Uint8Array(stretches.count);
  const clusters: Cluster[] = [];
  for (const number of byWeight(stretches)) {
    if (used[number] === 1) continue;
    const spans = growCluster(ground, number);
    for (const span of spans)
      for (let one = ground.index.firstNear(span); isBefore(stretches, one, span[1]); one++)
        if (areOne(spanOf(stretches, one), span)) used[one] = 1;
    used[number] = 1;
    if (issuersOf(corpus, spans) > 1) clusters.push({ spans });
  }
  return clusters;
}

/** Those that most others are like first, then the longer: what fewer hold finds its place around or within it. */
function byWeight({ count, from, to, sidesAt }: Stretches): Int32Array {
  const weight = (at: number) => (sidesAt[at + 1] as number) - (sidesAt[at] as number);
  const length = (at: number) => (to[at] as number) - (from[at] as number);
  return Int32Array.from({ length: count }, (_, at) => at).sort(
    (a, b) => weight(b) - weight(a) || length(b) - length(a) || a - b,
  );
}

function spanOf({ from, to }: Stretches, one: number): Span {
  return [from[one] as number, to[one] as number];
}

/** Whether there is a stretch of that number, and it begins before a place. */
function isBefore({ count, from }: Stretches, one: number, place: number): boolean {
  return one < count && (from[one] as number) < place;
}

interface Ground {
  readonly corpus: Corpus;
  readonly alignments: Int32Array;
  readonly stretches: Stretches;
  readonly index: StretchIndex;
}

/** Spans of a cluster so far, and those of each report. */
interface Growing {
  readonly spans: Span[];
  readonly byReport: Map<number, Span[]>;
}

/** All stretches that are like one: of each found, those that it was aligned to are tried, and what they were aligned to. */
function growCluster(ground: Ground, number: number): Span[] {
  const { corpus, stretches, index } = ground;
  const first = spanOf(stretches, number);
  const growing: Growing = { spans: [first], byReport: new Map([[reportAt(corpus.starts, first[0]), [first]]]) };
  for (let at = 0; at < growing.spans.length; at++) {
    const span = growing.spans[at] as Span;
    for (let one = index.firstNear(span); isBefore(stretches, one, span[1]); one++)
      if (holds(spanOf(stretches, one), span)) trySides(ground, [one, span], growing);
  }
  return growing.spans;
}

/** Looks for what begins a cluster where the others of a stretch stand that holds one of its spans. */
function trySides(
  { corpus, alignments, stretches }: Ground,
  [one, span]: readonly [stretch: number, span: Span],
  { spans, byReport }: Growing,
): void {
  const first = spans[0] as Span;
  const end = stretches.sidesAt[one + 1] as number;
  for (let at = stretches.sidesAt[one] as number; at < end; at++) {
    const guess = projected(alignments, stretches.sides[at] as number, span);
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

/** Where the other stretch of an alignment should hold what begins at a span of this one. */
function projected(alignments: Int32Array, side: number, span: Span): number {
  const [from, to] = [fromOf(alignments, side), toOf(alignments, side)];
  const [otherFrom, otherTo] = [fromOf(alignments, side ^ 1), toOf(alignments, side ^ 1)];
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
  /** Number of the first stretch that may have a place in common with a span; some behind it have none. */
  readonly firstNear: (span: Span) => number;
}

/** Finds stretches by place: they are sorted by where they begin, and none of a report is longer than its longest. */
function openIndex({ starts }: Corpus, stretches: Stretches): StretchIndex {
  const longest = new Int32Array(starts.length);
  for (let at = 0, report = 0; at < stretches.count; at++) {
    const [from, to] = spanOf(stretches, at);
    while (from >= (starts[report + 1] ?? Number.POSITIVE_INFINITY)) report++;
    longest[report] = Math.max(longest[report] as number, to - from);
  }
  return {
    firstNear: ([from]) => firstFrom(stretches, from - (longest[reportAt(starts, from)] as number)),
  };
}

/** Number of the first stretch that begins at a place or behind it. */
function firstFrom({ count, from }: Stretches, place: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
