import { digestOf, summarise } from '../../src/archive/summarise.ts';
import type { CaptureInput } from '../../src/ingest/ingest.ts';
import type { SiteConfig } from '../../src/model/config.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { KeptFile } from '../../src/model/page.ts';
import type { Report } from '../../src/model/report.ts';
import { factsName } from '../../src/pipeline/artefacts/artefacts.ts';
import { makeResult, type Observing } from '../../src/pipeline/artefacts/make-results.ts';
import { readReportOf } from '../../src/pipeline/captures/report-job.ts';
import type { FileStore } from '../../src/pipeline/store/file-store.ts';
import { toRecords } from '../../src/search/index/records.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';

/** What came of a capture, and the contents of its data files. */
export interface TakenThrough {
  readonly report: Report | null;
  readonly records: readonly SearchRecord[];
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes a capture through everything that a build makes of one, and keeps nothing. */
export async function takeThrough(input: CaptureInput, config: SiteConfig): Promise<TakenThrough> {
  const { report, diagnostics } = await readReportOf(input);
  if (report === null) return { report, records: [], files: new Map(), diagnostics };
  const contents: string[] = [];
  const keep = (content: string | Uint8Array): KeptFile => {
    contents.push(String(content));
    return { sha256: '', bytes: contents.length - 1, changedAt: 0 };
  };
  const files: FileStore = { keep, join: () => keep(''), find: () => null };
  const ground = { report, digest: digestOf(report), config, files };
  const records = toRecords(report);
  const summary = summarise(report);
  const given = { ...ground, records: () => records, summary: () => summary };
  const factsOf = (row: Observing) => makeResult(factsName(row), { ...given, facts: () => [] }).facts;
  const sources = { ...given, facts: factsOf };
  makeResult('words', sources);
  makeResult('tallies', sources);
  makeResult('lines', sources);
  const named = makeResult('files', sources).map(({ file, kept }) => [file, contents[kept.bytes] ?? ''] as const);
  return { report, records, files: new Map(named), diagnostics };
}
