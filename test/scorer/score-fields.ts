import type { ReportContract } from '../../src/extract/to-contract.ts';
import type { CaseGold } from './case-gold.ts';
import { compareKey, titleKey } from './compare-key.ts';

/** A field's answer and whether it is right; `given` is null when the program does not know. */
export interface FieldScore {
  readonly expected: string | null;
  readonly given: string | null;
  readonly right: boolean;
}

type Values = readonly (string | null)[];

/** Scores the fields of a report; a derived title counts as no title. */
export function scoreFields(gold: CaseGold, answer: ReportContract | null): Readonly<Record<string, FieldScore>> {
  const title = answer?.titleDerived ? null : (answer?.title ?? null);
  const score = (expected: string | null, given: string | null, right: boolean): FieldScore => ({
    expected,
    given,
    right,
  });
  const listed = (name: keyof CaseGold['accept']): FieldScore => {
    const given = answer?.[name] ?? null;
    return score(gold.accept[name][0] ?? null, given, isOneOf(given, gold.accept[name], compareKey));
  };
  const issuer = answer?.issuer ?? null;
  const year = answer?.year ?? null;
  return {
    title: score(
      gold.title,
      title,
      title === null ? gold.title === null : isOneOf(title, gold.acceptableTitles, titleKey),
    ),
    issuer: score(
      gold.issuer,
      issuer,
      issuer === null ? gold.issuer === null : isOneOf(issuer, gold.acceptableIssuers, compareKey),
    ),
    year: score(String(gold.year), year === null ? null : String(year), year === gold.year),
    publishedOn: listed('publishedOn'),
    signedOn: listed('signedOn'),
    documentNumber: listed('documentNumber'),
    source: listed('source'),
    level: score(gold.level, answer?.level ?? null, (answer?.level ?? null) === gold.level),
  };
}

function isOneOf(given: string | null, values: Values, key: (text: string) => string): boolean {
  return values.some((value) => (value === null || given === null ? value === given : key(value) === key(given)));
}
