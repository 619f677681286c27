import { round } from '../claims/answer.ts';
import type { Part } from './split-sections.ts';

/** Trust in a section without text. */
const EMPTY = 0.5;
/** Most trust in a section whose heading says nothing that is known, or that has none: the text alone told. */
const MOST_UNKNOWN = 0.9;

/** 0–1: trust in a section's key and both boundaries. */
export function sectionConfidence({ chosen, content }: Part): number {
  const { settled, reading } = chosen.candidate;
  const most = settled === null && reading.example === null ? MOST_UNKNOWN : 1;
  return round(Math.min(most, chosen.probability) * (content.length === 0 ? EMPTY : 1));
}
