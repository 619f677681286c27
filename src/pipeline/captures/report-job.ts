import { extractReport } from '../../extract/extract-report.ts';
import { type CaptureInput, ingest } from '../../ingest/ingest.ts';
import { IngestError } from '../../ingest/ingest-error.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Report } from '../../model/report.ts';

/** The report of a capture, or none; `diagnostics` tells what is wrong either way. */
export interface ReportOutcome {
  readonly report: Report | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Ingests and extracts one capture: a pure function of its argument and the code. Throws what is no fault of the capture. */
export async function readReportOf(input: CaptureInput): Promise<ReportOutcome> {
  try {
    const report = extractReport(await ingest(input));
    const { diagnostics } = report;
    return { report: diagnostics.some((d) => d.severity === 'error') ? null : report, diagnostics };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { report: null, diagnostics: error.diagnostics };
  }
}
