import type { NamedLink, Pager } from './list-view.ts';
import type { Passage, SharedOfReport } from './passage.ts';

// What pages show of passages that reports of several issuers share: plain, and bounded by `src/site/lists/bounds.ts`.

/** A report that holds a passage, and the paragraph in which it does. */
export interface PassageHolder {
  readonly report: string;
  readonly anchor: string;
  /** As pages name it. */
  readonly issuer: string;
  readonly year: number | null;
  readonly province: string | null;
}

/** Reports of a year or province that hold a passage; the link leads to the first paragraph. */
export interface CountedHolders extends NamedLink {
  readonly count: number;
}

/** How widely a passage is held. */
export interface PassageSpread extends Pick<Passage, 'id' | 'length' | 'issuers' | 'provinces'> {
  readonly reports: number;
  /** How many different years, and the first and last of them; null where none is known. */
  readonly years: number;
  readonly span: readonly [number, number] | null;
}

/** A passage in the index: how it begins, and how widely it is held. */
export interface PassageRow extends PassageSpread {
  readonly opening: string;
}

/** Two reports of different issuers most of whose text is shared: the one, and the one before it with which it shares most. */
export interface AlikeReports {
  readonly report: AlikeReport;
  readonly other: AlikeReport;
  /** Of the characters of `report`, how many per cent also stand in `other`. */
  readonly percent: number;
}
export type AlikeReport = Omit<PassageHolder, 'anchor'>;

/** What was found in the whole archive. */
export interface PassageTotals {
  /** Things in each list. */
  readonly counts: Readonly<Record<PassageList, number>>;
  /** Of what the list is about: how many have no page of their own. */
  readonly unlisted: number;
  /** Why there is nothing to list. */
  readonly why: 'no-reports' | 'one-issuer' | 'none' | null;
  /** Reports with text, those of them that share a passage, and issuers: on the first of the lists, where something is shared. */
  readonly archive: { readonly reports: number; readonly sharing: number; readonly issuers: number } | null;
}
export type PassageList = 'passages' | 'formulas' | 'alike';

/** A list of what reports share, or one of the pages that it takes. */
export interface PassagesProps {
  readonly shows: PassageList;
  /** Null on further pages, which would all change with them. */
  readonly totals: PassageTotals | null;
  readonly rows: readonly PassageRow[];
  readonly alike: readonly AlikeReports[];
  readonly pager: Pager | null;
}

/** One wording of a passage. */
export interface PassageVersion {
  readonly text: string;
  /** The first that have it, and how many reports do. */
  readonly holders: readonly PassageHolder[];
  readonly reports: number;
}

/** Everything that the page of a passage shows. */
export interface PassageProps extends PassageSpread {
  readonly formula: boolean;
  /** As its first place prints it, and whether that is only its beginning. */
  readonly text: string;
  readonly isCut: boolean;
  /** How many paragraphs hold it; the first of them. */
  readonly places: number;
  readonly holders: readonly PassageHolder[];
  /** Where not all are named: how many reports of each year and province hold it, each with the first. */
  readonly counts: { readonly years: readonly CountedHolders[]; readonly provinces: readonly CountedHolders[] } | null;
  /** Other wordings than that of the first place. */
  readonly versions: readonly PassageVersion[];
  /** Wordings found that are not shown, and whether there are more that were not looked at. */
  readonly left: { readonly versions: number; readonly isMore: boolean };
}

/** How much of a report other issuers' reports have too, as its page says it: rounded, so that a report more seldom changes it. */
export interface RoughShares {
  /** Characters without white space and punctuation. */
  readonly chars: number;
  /** Per cent: 0, 1 for less than 5, else a multiple of 5; 100 is all. Formulas are part of what is shared. */
  readonly shared: number;
  readonly formulas: number;
}

/** A stretch of a report that other issuers' reports have too, as a file beside the report tells it to its page. */
export interface SharedStretch {
  /** Id of the passage, and whether it has a page. */
  readonly id: string;
  readonly page: boolean;
  readonly anchor: string;
  /** UTF-16 offsets into the paragraph's text, as in `PassagePlace`. */
  readonly from: number;
  readonly to: number;
  /** The first characters of the stretch, by which it is known among the lines of one anchor. */
  readonly begins: string;
  readonly formula: boolean;
  /** How many issuers hold it at least: from 10 on rounded down to tens, from 100 on to hundreds. */
  readonly issuers: number;
  /** The first reports of other issuers that hold it; none where it has a page, which names all. */
  readonly others: readonly OtherPlace[];
}
export interface OtherPlace {
  readonly report: string;
  readonly anchor: string;
  readonly label: string;
}

/** `/reports/ID/passages.json`: what of a report other issuers' reports have too, in characters and in stretches. */
export interface ReportPassages extends SharedOfReport {
  readonly report: string;
  readonly passages: readonly SharedStretch[];
}
