import { round } from '../answer.ts';
import type { Part } from './split-sections.ts';

/** Margins of the outline, in cost, and the share of such headings that were right on the development cases. */
const BY_MARGIN: readonly (readonly [margin: number, share: number])[] = [
  [8, 0.99],
  [5, 0.98],
  [3, 0.95],
  [1, 0.85],
  [0, 0.6],
];

/** The same for a section without heading, where its content alone shows it. */
const NO_HEADING = 0.75;

/** 0–1: trust in a section's key and both boundaries, `next` being the part after it. */
export function sectionConfidence(part: Part, next: Part | undefined): number {
  const end = next?.chosen && next.chosen !== part.chosen ? share(next.chosen.margin) : 1;
  const start = part.chosen ? share(part.chosen.margin) : NO_HEADING;
  const own = part.content.length === 0 ? 0.5 : 1;
  return round(part.keyTrust ** 0.25 * start * end ** 0.5 * own * (part.doubt ?? 1));
}

function share(margin: number): number {
  return BY_MARGIN.find(([least]) => margin >= least)?.[1] ?? 0.5;
}
