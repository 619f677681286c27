import { fingerprintOf } from '../ingest/fingerprint.ts';
import { readCapture } from '../ingest/list-captures.ts';
import type { AnswerCounts, ReportAnswer } from '../model/question.ts';
import { type CaptureAnswer, type CaptureTask, failed } from './capture-task.ts';
import { codeChanged, codeVersion } from './code-version.ts';
import { contentHash } from './content-hash.ts';
import { diagnosticsOf } from './faults.ts';
import { type ReportOutcome, runReportJob } from './report-job.ts';
import { openStore } from './store.ts';
import { readOutcome, writeOutcome } from './stored-outcome.ts';

/** Version of the code that this process has loaded. */
const LOADED = codeVersion();

/** Works on one capture in a process of its own, or takes what was made of the same bytes, settings and code before. */
export async function extractCapture(task: CaptureTask): Promise<CaptureAnswer> {
  try {
    if (task.version !== LOADED) throw codeChanged();
    const capture = await readCapture(task.seeds, task.path, task.config.limits);
    const { path, bytes, sidecar } = capture;
    const givenId = task.given?.fingerprint === fingerprintOf(bytes) ? task.given.id : null;
    const input = { ...capture, givenId };
    const side = sidecar === null ? ['0'] : ['1', sidecar.text];
    const key = contentHash(task.version, JSON.stringify(task.config), path, givenId ?? '', bytes, ...side);
    const store = openStore(task.store);
    const kept = readOutcome(store, key);
    const outcome = kept ?? (await runReportJob(input, task.config));
    // What failed is tried again: the reason may lie outside of the capture.
    if (kept === null && outcome.result !== null) writeOutcome(store, key, outcome);
    return answer(task.path, key, outcome, kept !== null);
  } catch (error) {
    return failed(task.path, diagnosticsOf(error, task.path));
  }
}

function answer(path: string, key: string, { result, diagnostics }: ReportOutcome, cached: boolean): CaptureAnswer {
  const answers = result?.answers.map(countsOf) ?? [];
  return { path, key, cached, summary: result?.summary ?? null, answers, diagnostics };
}

function countsOf({ slug, query, sections }: ReportAnswer): AnswerCounts {
  return { slug, query, sections: sections.map(({ scope, count }) => ({ scope, count })) };
}
