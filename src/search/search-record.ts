import { type Level, type PartKey, SECTION_KEYS } from '../model/report.ts';

/** What a hit may be restricted to: the text before the first section, or a section by its key. */
export type ScopeKey = 'preamble' | PartKey;

/** Scopes in the order in which a report's text is indexed. */
export const SCOPE_KEYS: readonly ScopeKey[] = ['preamble', ...SECTION_KEYS, 'unsorted'];

/** What search knows of a report besides its text; null is unknown. */
export interface ReportFacts {
  readonly id: string;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly level: Level | null;
  /** Names from the province down. */
  readonly place: readonly string[];
  /** ISO date or null. */
  readonly publishedOn: string | null;
}

/** A paragraph with its permanent anchor on the report's page. A heading is a paragraph of its own. */
export interface Passage {
  readonly anchor: string;
  readonly text: string;
  /** The heading of a section, which weighs more in ranking. */
  readonly heading?: true;
}

/** The text of one report under one key; several parts with one key are one record. */
export interface SearchRecord {
  readonly report: ReportFacts;
  readonly scope: ScopeKey;
  readonly passages: readonly Passage[];
}
