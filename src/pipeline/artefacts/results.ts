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
}

/** A comparison's findings in one report, and what its join sees of them, by its name. */
type KeptFacts = { readonly [Id in keyof Kept as `facts-${Id}`]: Kept[Id] };

/** Kept results by kind. */
export interface Results extends KeptFacts {
  readonly report: Report;
  readonly summary: ReportSummary;
  readonly records: readonly SearchRecord[];
  /** Its words, for suggestions. */
  readonly words: readonly string[];
  readonly files: KeptReportFiles;
}
