import type { ReportOutcome } from './report-job.ts';
import { openStore, valueGone } from './store.ts';
import { readOutcome } from './stored-outcome.ts';

/** Ids of the archive's reports with the keys under which their results are kept. */
export type ReportKeys = Readonly<Record<string, string>>;

type Result = NonNullable<ReportOutcome['result']>;

/** Full results by id, read from the store when asked for; the last few stay in memory. */
export interface Library {
  /** Throws when the archive has no such report. */
  readonly result: (id: string) => Result;
}

/** Results kept in memory: a page rarely shows more reports at once, and pages of neighbours follow one another. */
const KEPT = 32;

/** Opens what the extraction of this build kept. */
export function openLibrary(folder: string, keys: ReportKeys): Library {
  const store = openStore(folder);
  const recent = new Map<string, Result>();
  return {
    result: (id) => {
      const kept = recent.get(id) ?? readResult(id);
      recent.delete(id);
      recent.set(id, kept);
      for (const oldest of recent.keys()) if (recent.size > KEPT) recent.delete(oldest);
      return kept;
    },
  };

  function readResult(id: string): Result {
    const key = keys[id];
    if (key === undefined) throw new Error(`The archive has no report ${id}.`);
    const result = readOutcome(store, key)?.result;
    if (!result) throw valueGone(folder);
    return result;
  }
}
