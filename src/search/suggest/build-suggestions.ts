import { gzipSync } from 'node:zlib';
import type { SiteFile } from '../../model/page.ts';
import type { SuggestFile, TermRow } from '../suggest-file.ts';
import { countFacts } from './fact-counts.ts';
import { cutList } from './limits.ts';
import { listIssuers } from './list-issuers.ts';
import { countLaws } from './list-laws.ts';
import { listPlaces } from './list-places.ts';
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

/** What is offered while typing. */
export function buildSuggestions({ reports, chosen, countOf }: SuggestParts): SuggestFile {
  const facts = reports.map((report) => report.facts);
  const laws = countLaws();
  for (const report of reports) laws.add(report.laws);
  const counts = countFacts(facts);
  const places = listPlaces(facts, counts);
  const issuers = listIssuers(facts, places, counts);
  const lists = {
    laws: cutList('laws', laws.rows()),
    terms: cutList('terms', sortTerms(chosen.terms.map(countOf))),
  };
  return {
    version: 1,
    ...listReadings([
      ...places.rows.map(([name]) => name),
      ...issuers.names,
      ...lists.laws.rows.map(([name]) => name),
      ...lists.terms.rows.map(([word]) => word),
    ]),
    places: places.rows,
    issuers: issuers.rows,
    laws: lists.laws.rows,
    terms: lists.terms.rows,
    plain: sortTerms(chosen.plain.map(countOf)),
    left: { places: places.left, issuers: issuers.left, laws: lists.laws.left, terms: lists.terms.left },
  };
}

/** The file as published; compressed by us, since not every host compresses what it serves. */
export function suggestFile(suggestions: SuggestFile): SiteFile {
  return { file: 'search/suggest.bin', content: gzipSync(JSON.stringify(suggestions), { level: 9 }) };
}
