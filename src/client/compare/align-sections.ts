import { SECTION_KEYS } from '../../model/report.ts';
import type { LoadedPart, LoadedReport } from './load-report.ts';

/** Keys of a comparison in the order of the regulation; what belongs to none stands at the end. */
const ORDER = ['preamble', ...SECTION_KEYS, 'unsorted', 'signature'] as const;

/** The parts of both reports that answer to one key. */
export interface AlignedSection {
  readonly key: string;
  readonly left: readonly LoadedPart[];
  readonly right: readonly LoadedPart[];
}

/** Puts two reports section against section; a statutory content stays even where neither has it. */
export function alignSections(left: LoadedReport, right: LoadedReport): readonly AlignedSection[] {
  const of = (report: LoadedReport, key: string) => report.parts.filter((part) => part.key === key);
  const statutory: readonly string[] = SECTION_KEYS;
  return ORDER.map((key) => ({ key, left: of(left, key), right: of(right, key) })).filter(
    ({ key, left, right }) => statutory.includes(key) || left.length + right.length > 0,
  );
}
