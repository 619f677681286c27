import type { Place } from './view.ts';

/** What became of a paragraph between two reports of one issuer. */
export const CHANGE_KINDS = ['same', 'changed', 'moved', 'added', 'removed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * A stretch of a paragraph as printed: kept, inserted or removed. Kept text that the earlier report printed otherwise, in another width or with
 * other punctuation, has the earlier print as well.
 */
export type Edit =
  | readonly [sign: '=', text: string]
  | readonly [sign: '=', text: string, was: string]
  | readonly [sign: '+' | '-', text: string];

/** A figure that stands where another stood: what was said before it, and both as printed. */
export interface ChangedFigure {
  readonly label: string;
  readonly was: string;
  readonly is: string;
}

/** A paragraph of a report beside that of its issuer's report before; one of them only where it was added or removed. */
export interface Change {
  /** The paragraph in the later report; in the earlier one where it was removed. */
  readonly at: Place;
  readonly report: string;
  readonly earlier: string;
  readonly kind: ChangeKind;
  /** Anchor of the later report's part in which it is shown, `preamble` for what stands before the first. */
  readonly part: string;
  /** It opens the part. */
  readonly heading?: true;
  readonly anchor: string | null;
  readonly earlierAnchor: string | null;
  /** Share of the characters of both that were kept, 0–1; null where there is one only. */
  readonly similarity: number | null;
  /** Characters of the paragraph that are compared, and how many of them were kept. */
  readonly chars: readonly [all: number, kept: number];
  readonly edits: readonly Edit[];
  readonly figures: readonly ChangedFigure[];
  /** Of a moved one: the heading below which it stood, empty where there was none. */
  readonly from?: string;
}
