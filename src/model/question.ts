import type { ReportSummary } from './archive.ts';
import type { PartKey } from './report.ts';
import type { Place } from './view.ts';

/** A query that is asked anew at every build, with a page and a feed of its own. */
export interface StandingQuestion {
  /** Permanent part of its address, e.g. `lose-rate`. */
  readonly slug: string;
  /** In the language of the search page. */
  readonly query: string;
  /** Name for readers; null shows the query. */
  readonly name: string | null;
  /** One sentence on what is asked, or null. */
  readonly description: string | null;
}

/** A section that fulfils a question, and how often its words stand there; 0 when only fields were asked for. */
export interface SectionFound {
  readonly scope: 'preamble' | PartKey;
  readonly count: number;
}

/** A piece of a sentence, a hit or what stands between hits. */
export interface SentencePiece {
  readonly text: string;
  readonly hit: boolean;
}

/** A sentence with its hits, and the paragraph it stands in. */
export interface Sentence {
  readonly anchor: string;
  readonly pieces: readonly SentencePiece[];
}

/** A section that fulfils a question, as asked or in simplified characters, with the first of its sentences. */
export interface SectionAnswer extends SectionFound {
  /** Of the question. */
  readonly slug: string;
  /** The query as it was put to the report. */
  readonly query: string;
  /** The first of its words; null when only fields were asked for. */
  readonly at: Place | null;
  readonly sentences: readonly Sentence[];
}

/** Where a report fulfils a question, as asked or in simplified characters. */
export interface AnswerCounts {
  readonly slug: string;
  /** The query as it was put to the report. */
  readonly query: string;
  /** In the order of the index; never empty. */
  readonly sections: readonly SectionFound[];
}

/** A report that fulfils a question. */
export interface ReportFound {
  readonly summary: ReportSummary;
  readonly sections: readonly SectionFound[];
}

/** How much the archive has on a question. */
export interface QuestionTotals {
  readonly reports: number;
  readonly sections: number;
  /** 0 when only fields were asked for. */
  readonly occurrences: number;
  /** Number of reports that were looked at. */
  readonly searched: number;
}

/** A question and how much was found, for lists. */
export interface QuestionOverview {
  readonly question: StandingQuestion;
  /** The query as it was answered. */
  readonly query: string;
  readonly totals: QuestionTotals;
}

/** What a question's page shows: the newest of its reports. */
export interface QuestionView extends QuestionOverview {
  readonly shown: readonly ReportFound[];
}

/** What the archive has on a standing question. */
export interface QuestionResult {
  readonly question: StandingQuestion;
  /** The query as it was answered: in simplified characters when it is printed nowhere as asked. */
  readonly query: string;
  /** Newest year first, as the search page sorts by newest. */
  readonly reports: readonly ReportFound[];
  /** Number of reports that were looked at. */
  readonly searched: number;
}
