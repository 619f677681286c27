/** Who holds a text, or who is in the archive. */
export interface Holders {
  /** Different issuers; those whose reports are nearly one text count once. */
  readonly issuers: number;
  readonly provinces: number;
  readonly years: number;
}

/** A formula is held by so many issuers at least, however small the archive. */
export const FEWEST_ISSUERS = 5;
/** By so many more where the archive has twice as many: 11 of 100, 20 of 10,000. A text spreads by being copied, not by chance. */
export const ISSUERS_PER_DOUBLING = 1.5;
/** What is held in fewer provinces has come from one office, however many of its places hold it. */
export const FEWEST_PROVINCES = 3;
/** What is held in one year only, or where the archive has too few provinces to tell, needs so many times as many issuers. */
export const DOUBT = 2;

/** Whether so many hold a text that it tells nothing of any of them. */
export function isFormula(holders: Holders, archive: Holders): boolean {
  const isNarrow = archive.provinces < FEWEST_PROVINCES;
  if (!isNarrow && holders.provinces < FEWEST_PROVINCES) return false;
  const isOneYear = archive.years > 1 && holders.years < 2;
  return holders.issuers >= formulaIssuers(archive.issuers) * (isNarrow || isOneYear ? DOUBT : 1);
}

/** How many issuers make a formula in an archive of so many. */
export function formulaIssuers(issuers: number): number {
  return Math.max(FEWEST_ISSUERS, Math.ceil(ISSUERS_PER_DOUBLING * Math.log2(Math.max(1, issuers))));
}
