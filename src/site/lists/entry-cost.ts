import type { ReportSummary } from '../../model/archive.ts';
import type { SectionKey } from '../../model/report.ts';
import {
  CHARACTERS_AN_ELEMENT,
  ENTRY_ELEMENTS,
  ENTRY_FRAME_ELEMENTS,
  INSIDE_ELEMENTS,
  PART_ELEMENTS,
} from './bounds.ts';

/** What a report's section takes of a reader's page, in elements; long text weighs like many elements. */
export function entryCost({ sections, coverage }: ReportSummary, key: SectionKey): number {
  const parts = sections.filter((section) => section.key === key);
  if (parts.length === 0) return coverage[key].state === 'inside' ? ENTRY_FRAME_ELEMENTS + INSIDE_ELEMENTS : 0;
  const text = parts.reduce((sum, { elements, chars }) => sum + textCost(elements, chars), 0);
  return ENTRY_FRAME_ELEMENTS + Math.min(ENTRY_ELEMENTS, text + PART_ELEMENTS * parts.length);
}

/** Elements, or as many as so much text weighs. */
export function textCost(elements: number, characters: number): number {
  return Math.max(elements, Math.ceil(characters / CHARACTERS_AN_ELEMENT));
}
