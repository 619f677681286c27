import type { Kept } from '../../facts/registry.ts';
import type { ReportSummary } from '../../model/archive.ts';
import type { PlacedFile } from '../../model/page.ts';
import type { Report } from '../../model/report.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import type { FindingLines } from '../../site/files/finding-lines.ts';

/** What a report gives to the data files of the whole archive, line breaks included. */
export interface ReportLines {
  /** Its line of `data/reports.jsonl`. */
  readonly report: string;
  /** Its part of the data files of comparisons, by their names. */
  readonly findings: Readonly<Record<string, FindingLines>>;
}

/** A comparison's findings in one report, by its name. */
type KeptFacts = { readonly [Id in keyof Kept as `facts-${Id}`]: Pick<Kept[Id], 'facts'> };

/** Kept results by kind. */
export interface Results extends KeptFacts {
  readonly report: Report;
  readonly summary: ReportSummary;
  readonly records: readonly SearchRecord[];
  /** Its words, for suggestions. */
  readonly words: readonly string[];
  /** What the joins of all comparisons see of it, read at once. */
  readonly tallies: { readonly [Id in keyof Kept]?: Kept[Id]['tally'] };
  /** Its own data files: `report.json`, `.md`, `.txt` and the capture itself. */
  readonly files: readonly PlacedFile[];
  readonly lines: ReportLines;
}
