import type { Kept } from '../../facts/registry.ts';
import type { ReportSummary } from '../../model/archive.ts';
import type { KeptFile, PlacedFile } from '../../model/page.ts';
import type { Report } from '../../model/report.ts';
import type { SearchRecord } from '../../search/search-record.ts';

/** Data files of a report as they are kept. */
export interface KeptReportFiles {
  /** `report.json`, `.md`, `.txt` and the capture itself. */
  readonly published: readonly PlacedFile[];
  /** Its line of `data/reports.jsonl`, line break included. */
  readonly line: KeptFile;
  /** Its part of the data files of comparisons, by their names. */
  readonly findings: Readonly<Record<string, KeptLines>>;
}

/** Findings of a report as lines of JSON and as rows of a CSV, line breaks included. */
export interface KeptLines {
  readonly jsonl: KeptFile;
  readonly csv: KeptFile;
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
  readonly files: KeptReportFiles;
}
