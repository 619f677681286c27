import type { Place } from '../model/view.ts';
import { yearWords } from '../site/names.ts';
import { UNKNOWN_WORDS } from '../site/wording.ts';
import { fullWidth } from '../text/full-width.ts';

/** Where a report tells of something. */
export interface Mention {
  readonly year: number | null;
  readonly issuer: string | null;
  readonly at: Place;
}

/** The one of the newer report; no two reports have one id, so that there always is one. */
export function newer<M extends Mention | null>(a: M, b: M): M {
  if (a === null || b === null) return a ?? b;
  const [of, than] = [a.year ?? -Infinity, b.year ?? -Infinity];
  return (of === than ? a.at.report < b.at.report : of > than) ? a : b;
}

/** A report by its issuer and year. */
export function reportWords({ issuer, year }: Pick<Mention, 'issuer' | 'year'>): string {
  return `${fullWidth(issuer ?? UNKNOWN_WORDS.issuer)} ${yearWords(year)}`;
}
