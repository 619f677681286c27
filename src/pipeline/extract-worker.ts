import { readCapture } from '../ingest/list-captures.ts';
import type { ReportSummary } from '../model/archive.ts';
import type { SiteConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AnswerCounts, ReportAnswer } from '../model/question.ts';
import { codeChanged, codeVersion } from './code-version.ts';
import { contentHash } from './content-hash.ts';
import { diagnosticsOf, type ReportOutcome, runReportJob } from './report-job.ts';
import { openStore } from './store.ts';
import { readOutcome, writeOutcome } from './stored-outcome.ts';

/** Version of the code that this thread has loaded. */
const LOADED = codeVersion();

/** One capture to work on. */
export interface CaptureTask {
  readonly seeds: string;
  /** Relative to `seeds`. */
  readonly path: string;
  readonly config: SiteConfig;
  readonly version: string;
  readonly store: string;
}

/** What comes back to the main thread: small; the rest lies in the store under `key`. */
export interface CaptureAnswer {
  readonly path: string;
  readonly key: string;
  readonly cached: boolean;
  readonly summary: ReportSummary | null;
  /** What the report has on the standing questions, without its sentences. */
  readonly answers: readonly AnswerCounts[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Works on one capture in a worker thread, or takes what was made of the same bytes, settings and code before. */
export async function extractCapture(task: CaptureTask): Promise<CaptureAnswer> {
  try {
    if (task.version !== LOADED) throw codeChanged();
    const input = await readCapture(task.seeds, task.path, task.config.limits);
    const { path, bytes, sidecar } = input;
    const side = sidecar === null ? ['0'] : ['1', sidecar.text];
    const key = contentHash(task.version, JSON.stringify(task.config), path, bytes, ...side);
    const store = openStore(task.store);
    const kept = readOutcome(store, key);
    const outcome = kept ?? (await runReportJob(input, task.config));
    if (kept === null) writeOutcome(store, key, outcome);
    return answer(task.path, key, outcome, kept !== null);
  } catch (error) {
    return {
      path: task.path,
      key: '',
      cached: false,
      summary: null,
      answers: [],
      diagnostics: diagnosticsOf(error, task.path),
    };
  }
}

function answer(path: string, key: string, { result, diagnostics }: ReportOutcome, cached: boolean): CaptureAnswer {
  const answers = result?.answers.map(countsOf) ?? [];
  return { path, key, cached, summary: result?.summary ?? null, answers, diagnostics };
}

function countsOf({ slug, query, sections }: ReportAnswer): AnswerCounts {
  return { slug, query, sections: sections.map(({ scope, count }) => ({ scope, count })) };
}
