import { SECTION_KEYS } from '../../model/report.ts';
import type { LoadedPart, LoadedReport } from './load-report.ts';

/** Keys of a comparison in the order of the regulation; what belongs to none stands at the end. */
const ORDER = ['preamble', ...SECTION_KEYS, 'unsorted', 'signature'] as const;

/** The parts that answer to one key, report by report. */
export interface AlignedSection {
  readonly key: string;
  readonly parts: readonly (readonly LoadedPart[])[];
}

/** Puts reports section against section; a statutory content stays even where none has it. */
export function alignSections(reports: readonly Pick<LoadedReport, 'parts'>[]): readonly AlignedSection[] {
  const statutory: readonly string[] = SECTION_KEYS;
  return ORDER.map((key) => ({
    key,
    parts: reports.map(({ parts }) => parts.filter((part) => part.key === key)),
  })).filter(({ key, parts }) => statutory.includes(key) || parts.some((own) => own.length > 0));
}
