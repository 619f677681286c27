import { gzipSync } from 'node:zlib';
import type { CitedLaw } from '../../model/cited-law.ts';
import type { SiteFile } from '../../model/page.ts';
import type { ReportFacts, SearchRecord } from '../search-record.ts';
import type { SuggestFile } from '../suggest-file.ts';
import { countWords } from './count-words.ts';
import { countFacts } from './fact-counts.ts';
import { cutList } from './limits.ts';
import { listIssuers } from './list-issuers.ts';
import { countLaws } from './list-laws.ts';
import { listPlaces } from './list-places.ts';
import { listReadings } from './list-readings.ts';
import { chooseWords, sortTerms } from './list-terms.ts';
import { linesOf } from './report-words.ts';

/** One report as the suggestions see it. */
export interface SuggestSource {
  readonly records: readonly SearchRecord[];
  /** Instruments that it cites, in the order of the text. */
  readonly laws: readonly Pick<CitedLaw, 'name' | 'count'>[];
  /** As `reportWords` gives them. */
  readonly words: readonly string[];
}

/**
 * What is offered while typing. The reports are read twice, so that they need not all be in memory: once for names and
 * words, once to count the chosen words exactly. The same reports in the same order give the same lists.
 */
export function buildSuggestions(read: () => Iterable<SuggestSource>): SuggestFile {
  const facts: ReportFacts[] = [];
  const [laws, words] = [countLaws(), chooseWords()];
  for (const { records, laws: cited, words: own } of read()) {
    if (records[0] === undefined) continue;
    facts.push(records[0].report);
    laws.add(cited);
    words.add(own);
  }
  const { terms, plain } = countChosen(words.chosen(), read);
  const counts = countFacts(facts);
  const places = listPlaces(facts, counts);
  const issuers = listIssuers(facts, places, counts);
  const lists = { laws: cutList('laws', laws.rows()), terms: cutList('terms', terms) };
  return {
    version: 1,
    ...listReadings([...places.rows.map(([name]) => name), ...issuers.names]),
    places: places.rows,
    issuers: issuers.rows,
    laws: lists.laws.rows,
    terms: lists.terms.rows,
    plain,
    left: { places: places.left, issuers: issuers.left, laws: lists.laws.left, terms: lists.terms.left },
  };
}

function countChosen(
  { terms, plain }: { readonly terms: readonly string[]; readonly plain: readonly string[] },
  read: () => Iterable<SuggestSource>,
): Pick<SuggestFile, 'terms' | 'plain'> {
  const counter = countWords([...terms, ...plain]);
  for (const { records } of read()) counter.add(linesOf(records));
  const rows = counter.rows();
  return { terms: sortTerms(rows.slice(0, terms.length)), plain: sortTerms(rows.slice(terms.length)) };
}

/** The file as published; compressed by us, since not every host compresses what it serves. */
export function suggestFile(suggestions: SuggestFile): SiteFile {
  return { file: 'search/suggest.bin', content: gzipSync(JSON.stringify(suggestions), { level: 9 }) };
}
