import type { SharedOfReport } from '../../model/passage.ts';
import { type Corpus, reportAt } from './corpus.ts';
import type { Span } from './gather-clusters.ts';

/** Spans that are shared, and whether all who hold one hold it as a formula. */
export interface SharedSpans {
  readonly spans: readonly Span[];
  readonly formula: boolean;
}

/** How much of each report is shared, in the order of the corpus; null where a report has no text. */
export function shareOfReports({ starts, widths }: Pick<Corpus, 'starts' | 'widths'>, found: readonly SharedSpans[]) {
  const count = starts.length - 1;
  const [shared, formulas] = [openUnion(count), openUnion(count)];
  const spans = found
    .flatMap(({ spans: own, formula }) => own.map(([from, to]) => [from, to, formula] as const))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const charsOf = (from: number, to: number) => {
    let chars = 0;
    for (let at = from; at < to; at++) chars += widths[at] as number;
    return chars;
  };
  for (const [from, to, formula] of spans) {
    const report = reportAt(starts, from);
    for (const union of formula ? [shared, formulas] : [shared])
      union.chars[report] = (union.chars[report] as number) + charsOf(Math.max(from, union.end), to);
    shared.end = Math.max(shared.end, to);
    if (formula) formulas.end = Math.max(formulas.end, to);
  }
  return Array.from({ length: count }, (_, at): SharedOfReport | null => {
    const chars = charsOf(starts[at] as number, starts[at + 1] as number);
    const own = { chars, shared: shared.chars[at] as number, formulas: formulas.chars[at] as number };
    return chars === 0 ? null : own;
  });
}

/** Characters of the spans so far, by report, those of spans that overlap once. */
function openUnion(reports: number) {
  return { chars: new Float64Array(reports), end: 0 };
}
