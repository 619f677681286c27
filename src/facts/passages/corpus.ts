import { WALL } from './code-table.ts';

/** The codes of reports, one after the other in the order in which they came; a place in it is a place in one report. */
export interface Corpus {
  /** Begins with a wall, and one stands after each piece. */
  readonly codes: Uint16Array;
  readonly widths: Uint8Array;
  readonly steps: Uint8Array;
  /** Where the codes of each report begin, and where the last ends. */
  readonly starts: Int32Array;
  /** A number for the issuer of each; no two issuers have one. */
  readonly issuers: Int32Array;
}

/** Codes of one report, or of several with where each ends. */
export interface CorpusPart {
  readonly codes: Uint16Array;
  readonly widths: Uint8Array;
  readonly steps: Uint8Array;
  readonly ends: Int32Array;
}

/** Lays reports one after the other, in memory that threads share. Parts may be made one at a time by who says how many codes they have. */
export function joinCorpus(parts: Iterable<CorpusPart>, issuers: readonly number[], count = countOf(parts)): Corpus {
  const length = count + 2;
  const corpus = {
    codes: new Uint16Array(new SharedArrayBuffer(2 * length)).fill(WALL),
    widths: new Uint8Array(new SharedArrayBuffer(length)),
    steps: new Uint8Array(new SharedArrayBuffer(length)),
    issuers: shared(issuers),
  };
  const starts = [1];
  let at = 1;
  for (const { codes, widths, steps, ends } of parts) {
    corpus.codes.set(codes, at);
    corpus.widths.set(widths, at);
    corpus.steps.set(steps, at);
    for (const end of ends) starts.push(at + end);
    at += codes.length;
  }
  return { ...corpus, starts: shared(starts) };
}

function countOf(parts: Iterable<CorpusPart>): number {
  let count = 0;
  for (const { codes } of parts) count += codes.length;
  return count;
}

/** Reports as one part. */
export function joinPart(reports: readonly Omit<CorpusPart, 'ends'>[]): CorpusPart {
  const ends = new Int32Array(reports.length);
  for (const [at, { codes }] of reports.entries()) ends[at] = (ends[at - 1] ?? 0) + codes.length;
  const part = {
    codes: new Uint16Array(ends.at(-1) ?? 0),
    widths: new Uint8Array(ends.at(-1) ?? 0),
    steps: new Uint8Array(ends.at(-1) ?? 0),
    ends,
  };
  for (const [at, report] of reports.entries())
    for (const name of ['codes', 'widths', 'steps'] as const) part[name].set(report[name], ends[at - 1] ?? 0);
  return part;
}

function shared(values: readonly number[]): Int32Array {
  const made = new Int32Array(new SharedArrayBuffer(4 * values.length));
  made.set(values);
  return made;
}

/** Number of the report that a place lies in. */
export function reportAt(starts: Int32Array, place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle;
  }
  return low;
}
