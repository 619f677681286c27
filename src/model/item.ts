import type { Place } from './view.ts';

/** A shortcoming or a plan of a report. */
export interface ReportItem {
  readonly section: 'shortcomings' | 'next-year';
  /** Of the paragraph that it begins in. */
  readonly anchor: string;
  /** As printed, a line a paragraph. */
  readonly text: string;
  /** Its words in the first of its paragraphs. */
  readonly at: Place;
}
