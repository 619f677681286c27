import { round } from '../answer.ts';
import type { Part } from './split-sections.ts';

/** Trust in a section without text. */
const EMPTY = 0.5;

/** 0–1: trust in a section's key and both boundaries. */
export function sectionConfidence({ chosen, content }: Part): number {
  return round(chosen.probability * (content.length === 0 ? EMPTY : 1));
}
