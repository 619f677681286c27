import { summarise } from '../../src/archive/summarise.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import { type SampleSpec, sampleReport } from './sample-report.ts';

/** A summary of a sample report; its id comes from the path unless given. */
export function sampleSummary(spec: SampleSpec = {}): ReportSummary {
  const path = spec.path ?? 'sample.txt';
  return summarise(sampleReport({ id: path.replace(/\.txt$/, ''), ...spec, path }));
}
