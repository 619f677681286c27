/** Stands where there is no figure; a figure of nothing is 0. */
export const NONE = '–';

/** A share of 0–1 in whole percent, in which some are never none and not all are never all; null where there is no whole. */
export function shareWords(share: number | null): string {
  if (share === null) return NONE;
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return '<1%';
  return percent === 100 && share < 1 ? '>99%' : `${percent}%`;
}

/** Part of a whole from 0 to 1; null where there is no whole. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
