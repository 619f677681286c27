import { gzipSync } from 'node:zlib';
import type { SiteFile } from '../../model/page.ts';
import { shortenName } from '../short-name.ts';
import type { SuggestFile, SuggestList, TermRow } from '../suggest-file.ts';
import type { NameFiles } from '../suggest-part.ts';
import { cutList, MOST } from './limits.ts';
import { countLaws } from './list-laws.ts';
import { listNames, type NameLists } from './list-names.ts';
import { listReadings } from './list-readings.ts';
import { type ChosenWords, sortTerms } from './list-terms.ts';
import type { ReportNames } from './tally-reports.ts';

/** What suggestions are joined of. */
export interface SuggestParts {
  /** In a fixed order: the same reports in the same order give the same lists. */
  readonly reports: readonly ReportNames[];
  readonly chosen: ChosenWords;
  /** How many reports of the archive have a word, and how often, as the exact search counts them. */
  readonly countOf: (word: string) => TermRow;
}

/** How long lists may be. */
export type MostRows = Readonly<Record<SuggestList, number>>;

/** All names, uncut, and where they are looked up if some are left out. */
export interface SuggestNames {
  readonly names: NameLists;
  readonly files: NameFiles | null;
  readonly most?: MostRows;
}

/** What is offered while typing. */
export function buildSuggestions(
  { reports, chosen, countOf }: SuggestParts,
  { names, files, most = MOST }: SuggestNames = { names: namesOf(reports), files: null },
): SuggestFile {
  const counted = countLaws();
  for (const report of reports) counted.add(report.laws);
  const places = cutList(names.places.rows, most.places);
  const issuers = cutIssuers(names, most);
  const laws = cutList(counted.rows(), most.laws);
  const terms = cutList(sortTerms(chosen.terms.map(countOf)), most.terms);
  return {
    version: 1,
    ...listReadings([...places.rows, ...issuers.rows, ...laws.rows, ...terms.rows].map(([name]) => name)),
    places: places.rows,
    issuers: issuers.rows.map(([name, at, count, alone]) => [
      shortenName(name, places.rows[at]?.[0] ?? ''),
      at,
      count,
      alone,
    ]),
    laws: laws.rows,
    terms: terms.rows,
    plain: sortTerms(chosen.plain.map(countOf)),
    left: { places: places.left, issuers: issuers.left, laws: laws.left, terms: terms.left },
    ...(files === null ? {} : { files }),
  };
}

/** The names of all reports. */
export function namesOf(reports: readonly ReportNames[]): NameLists {
  return listNames(reports.map(({ facts }) => facts));
}

/** Whether names are left out, so that they must be looked up elsewhere. */
export function leavesNames({ places, issuers }: NameLists, most = MOST): boolean {
  return places.rows.length > most.places || issuers.length > most.issuers;
}

/** An issuer whose place is left out is left out as well: its query names its place. */
function cutIssuers({ issuers }: NameLists, most: MostRows) {
  const { rows } = cutList(
    issuers.filter(([, place]) => place < most.places),
    most.issuers,
  );
  return { rows, left: issuers.length - rows.length };
}

/** The file as published; compressed by us, since not every host compresses what it serves. */
export function suggestFile(suggestions: SuggestFile): SiteFile {
  return { file: 'search/suggest.bin', content: gzipSync(JSON.stringify(suggestions), { level: 9 }) };
}
