import type { Passage } from '../../model/passage.ts';
import type { PassageRow, PassageSpread } from '../../model/passage-view.ts';
import type { Holders } from './holders.ts';

/** Characters of a passage that stand for it in a list. */
export const LONGEST_OPENING = 64;

/** How widely a passage is held, in reports and years. */
export function spreadOf({ id, length, issuers, provinces, places }: Passage, { summaryOf }: Holders): PassageSpread {
  const reports = new Set(places.map(({ report }) => report));
  const years = [...new Set([...reports].flatMap((report) => summaryOf(report)?.year.value ?? []))];
  const span = years.length === 0 ? null : ([Math.min(...years), Math.max(...years)] as const);
  return { id, length, issuers, provinces, reports: reports.size, years: years.length, span };
}

/** A passage as the index lists it. */
export function rowOf(passage: Passage, holders: Holders): PassageRow {
  return { ...spreadOf(passage, holders), opening: openingOf(passage.places[0]?.text ?? '') };
}

/** The first characters of a text, cut between characters. */
export function openingOf(text: string, most = LONGEST_OPENING): string {
  const characters = Array.from(text.slice(0, 2 * most + 2).trim());
  return characters.length > most ? `${characters.slice(0, most).join('')}……` : characters.join('');
}
