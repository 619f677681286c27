import type { Span, SpanUse } from '../../model/report.ts';
import { INVISIBLE_SOURCE } from '../../text/invisible.ts';

/** A stretch somebody claims; claims must not overlap. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly use: SpanUse;
  readonly rule: string | null;
}

/**
 * Claims → spans that follow one another without gap from 0 to the end of the text. White space between claims becomes `space`;
 * text that nobody claimed becomes `dropped` under the rule `unclaimed`, so that nothing is ever lost unseen.
 */
export function makeSpans(text: string, claims: readonly Claim[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const claim of claims.filter((c) => c.end > c.start).sort((a, b) => a.start - b.start)) {
    if (claim.start < at) throw new Error(`spans overlap at ${claim.start} (${claim.use})`);
    spans.push(...gap(text, at, claim.start), claim);
    at = claim.end;
  }
  return [...spans, ...gap(text, at, text.length)];
}

const BLANK = new RegExp(`^(?:[\\s\\u0085]|${INVISIBLE_SOURCE})*$`);

function gap(text: string, start: number, end: number): Span[] {
  if (start >= end) return [];
  const blank = BLANK.test(text.slice(start, end));
  return [{ start, end, use: blank ? 'space' : 'dropped', rule: blank ? null : 'unclaimed' }];
}
