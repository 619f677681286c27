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

/** Lays reports one after the other, in memory that threads share. */
export function joinCorpus(parts: readonly CorpusPart[], issuers: readonly number[]): Corpus {
  const length = parts.reduce((sum, { codes }) => sum + codes.length, 2);
  const corpus = {
    codes: new Uint16Array(new SharedArrayBuffer(2 * length)).fill(WALL),
    widths: new Uint8Array(new SharedArrayBuffer(length)),
    steps: new Uint8Array(new SharedArrayBuffer(length)),
    starts: shared([1, ...startsBehind(parts)]),
    issuers: shared(issuers),
  };
  let at = 1;
  for (const { codes, widths, steps } of parts) {
    corpus.codes.set(codes, at);
    corpus.widths.set(widths, at);
    corpus.steps.set(steps, at);
    at += codes.length;
  }
  return corpus;
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

function startsBehind(parts: readonly CorpusPart[]): number[] {
  let base = 1;
  return parts.flatMap(({ codes, ends }) => {
    const starts = Array.from(ends, (end) => base + end);
    base += codes.length;
    return starts;
  });
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
