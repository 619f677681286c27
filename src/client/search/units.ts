import type { Amount } from '../../search/ask/answer.ts';
import type { PageState } from './page-state.ts';

/** What numbers beside values count. */
export type Unit = keyof Amount;

/** Measure words of the units, and what a number without its noun counts. */
export const UNITS: Readonly<Record<Unit, { readonly short: string; readonly long: string }>> = {
  reports: { short: '份', long: '报告的份数' },
  sections: { short: '节', long: '章节的节数' },
  occurrences: { short: '处', long: '出现的处数' },
};

/** What the reader's view lists, one by one: reports, sections to read, or places of words where there are words. */
export function unitOf({ view, sort }: Pick<PageState, 'view' | 'sort'>, hasWords: boolean): Unit {
  if (view === 'read') return 'sections';
  const isOfPlaces = view !== 'reports' || sort === 'hits';
  return isOfPlaces && hasWords ? 'occurrences' : 'reports';
}
