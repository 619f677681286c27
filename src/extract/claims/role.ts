import type { SpanUse } from '../model/report.ts';
import type { Knowledge } from './knowledge.ts';
import type { Line } from './line.ts';
import type { SettledLines } from './line-corrections.ts';

/** What a whole line was taken for; lines of the body have none yet. */
export interface Role {
  readonly use: Exclude<SpanUse, 'body' | 'heading' | 'space'>;
  readonly rule: string | null;
  /** Stretches of the line (capture offsets) dropped from it although the rest is kept. */
  readonly drops?: readonly { readonly start: number; readonly end: number; readonly rule: string }[];
}

/** The page as zones: `roles[i]` belongs to `lines[i]`; body lines have `null`. */
export interface Page {
  readonly lines: readonly Line[];
  readonly roles: readonly (Role | null)[];
  /** First body line and the line after the last. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Lines that a maintainer settled. */
  readonly settled: SettledLines;
  /** The year that its title says it covers. */
  readonly covered: number | null;
  /** What its sections are told apart by. */
  readonly knowledge: Knowledge;
}
