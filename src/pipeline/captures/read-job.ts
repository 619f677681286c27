import { extractReport } from '../../extract/extract-report.ts';
import { toContract } from '../../extract/to-contract.ts';
import { type ToldIndicator, toToldIndicators } from '../../facts/indicators/data.ts';
import { observe } from '../../facts/indicators/observe.ts';
import { type CaptureInput, ingest } from '../../ingest/ingest.ts';
import { readCapture } from '../../ingest/list-captures.ts';
import type { ReadLimits } from '../../model/config.ts';
import type { RawDocument } from '../../model/document.ts';
import type { Report } from '../../model/report.ts';
import { toRecords } from '../../search/index/records.ts';

/** A capture on the disk and the bounds within which it is read. */
export interface ReadTask {
  readonly dir: string;
  /** Relative to `dir`. */
  readonly file: string;
  readonly limits: ReadLimits;
  /** The id under which the report is published, where that is not the one its body gives. */
  readonly givenId?: string | undefined;
}

/** What was read of a capture, and the report it became. */
export interface ReadReport {
  readonly document: RawDocument;
  readonly report: Report;
}

/** Reads a capture of a folder; throws an `IngestError`. */
export async function readReport({ dir, file, limits, givenId }: ReadTask): Promise<ReadReport> {
  return readInput({ ...(await readCapture(dir, file, limits)), ...(givenId === undefined ? {} : { givenId }) });
}

/** Reads a capture that is not in a folder yet; throws an `IngestError`. */
export async function readInput(input: CaptureInput): Promise<ReadReport> {
  const document = await ingest(input);
  return { document, report: extractReport(document) };
}

/** The line that programs read of a capture, under the path by which it was asked for; throws an `IngestError`. */
export async function readContract(task: ReadTask & { readonly asked: string }): Promise<string> {
  const { report } = await readReport(task);
  return JSON.stringify({ ...toContract(report, task.asked), indicators: indicatorsOf(report) });
}

/** A page that is no report states no figures of one, whatever numbers it has. */
function indicatorsOf(report: Report): ToldIndicator[] {
  return report.genre.isReport ? toToldIndicators(observe({ report, records: toRecords(report) })) : [];
}
