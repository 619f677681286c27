import type { SpanUse } from '../../model/report.ts';

/** What a whole line was taken for; lines of the body have none yet. */
export interface Role {
  readonly use: Exclude<SpanUse, 'body' | 'heading' | 'space'>;
  readonly rule: string | null;
  /** Stretches of the line (capture offsets) dropped from it although the rest is kept. */
  readonly drops?: readonly { readonly start: number; readonly end: number; readonly rule: string }[];
}
