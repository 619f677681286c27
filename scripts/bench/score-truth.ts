/** Recall and precision over many queries, pooled: a result is one report, or one section of one. */
export interface Truth {
  readonly recall: number;
  readonly precision: number;
}

/** What was found beside what there is. */
export interface Pair {
  readonly found: ReadonlySet<string>;
  readonly expected: ReadonlySet<string>;
}

/** 1 and 1 when nothing is missing and nothing is too much; `counts` differing makes a result wrong. */
export function scoreTruth(pairs: readonly Pair[]): Truth {
  let [right, found, expected] = [0, 0, 0];
  for (const pair of pairs) {
    right += [...pair.found].filter((one) => pair.expected.has(one)).length;
    found += pair.found.size;
    expected += pair.expected.size;
  }
  return { recall: expected === 0 ? 1 : right / expected, precision: found === 0 ? 1 : right / found };
}

/** Mean, median and 95th percentile. */
export interface Spread {
  readonly mean: number;
  readonly median: number;
  readonly p95: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { mean: values.reduce((a, b) => a + b, 0) / Math.max(1, values.length), median: at(0.5), p95: at(0.95) };
}
