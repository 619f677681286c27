// No page grows with the archive: 3,000 elements and 300 KB compressed at most. Costs are told in elements.

/** What lists, tables and texts may take of a page; navigation, the newest reports and the frame take up to 1,000 besides. */
export const PAGE_ELEMENTS = 2000;
/** A section that takes more is shown cut where several are read in one scroll. */
export const ENTRY_ELEMENTS = 1000;
/** Text weighs as well: a page of 2,000 elements has 140,000 characters at most, some 420 KB and 200 KB compressed. */
export const CHARACTERS_AN_ELEMENT = 70;

/** A row of a list of reports, of the coverage matrix, and what stands around a report's text in a section reader. */
export const ROW_ELEMENTS = 11;
export const COVERAGE_ROW_ELEMENTS = 22;
export const ENTRY_FRAME_ELEMENTS = 16;
/** A part of a section, and the sentence that tells where a content stands that has none. */
export const PART_ELEMENTS = 3;
export const INSIDE_ELEMENTS = 2;
/** A place in a tree of places. */
export const BRANCH_ELEMENTS = 4;

/** Columns of years in a table; older ones are found by their own pages. */
export const MOST_COLUMNS = 20;
/** Links of a row of choices: years, places. */
export const MOST_LINKS = 40;
/** Newest reports named, and read, at once where a page is a way in; the texts may take so many elements. */
export const NEWEST_NAMED = 10;
export const NEWEST_READ = 5;
export const NEWEST_ELEMENTS = 400;
/** Reports without a section that a reader names; the coverage table has them all. */
export const MISSING_NAMED = 20;
/** What the reports on the page of a question take, which has little else. */
export const QUESTION_ELEMENTS = 2600;
/** Sentences of a section on the page of a question, as the search page shows them, and hits marked in one. */
export const SENTENCES_SHOWN = 3;
export const MARKS_SHOWN = 8;
/** A row of the index of passages, and of the list of reports that are mostly alike. */
export const PASSAGE_ROW_ELEMENTS = 10;
export const ALIKE_ROW_ELEMENTS = 6;
/** Paragraphs that the page of a passage names; those beyond are counted by year and province. */
export const PLACES_SHOWN = 120;
/** Wordings that it shows, those that are looked at to find them, and reports named with each. */
export const VERSIONS_SHOWN = 24;
export const VERSIONS_READ = 200;
export const VERSION_HOLDERS = 3;
/** Characters of a passage that it shows, and how many of a wording are held against it. */
export const PASSAGE_CHARACTERS = 10_000;
/** Pages of passages there may be, for each report of the archive; a small archive may have so many in all. */
export const PASSAGES_A_REPORT = 2;
export const PASSAGE_PAGES = 2000;
