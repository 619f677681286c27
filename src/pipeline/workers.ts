import Tinypool from 'tinypool';
import { DEFAULT_LIMITS } from '../ingest/limits.ts';
import type { KeptFile, PlacedFile } from '../model/page.ts';
import { type CaptureAnswer, type CaptureTask, failed } from './captures/capture-task.ts';
import { unpackError } from './carry-error.ts';
import { openModules } from './code/open-modules.ts';
import { diagnosticsOf } from './faults.ts';
import { startGuardedPool } from './guard/guarded-pool.ts';
import type { TaskLimits } from './guard/guarded-process.ts';
import type { GatherTask } from './joins/gather-worker.ts';
import type { JoinedParts, JoinTask } from './joins/join-worker.ts';
import type { RenderTask } from './pages/render-worker.ts';
import type { GramsTask } from './pairs/grams-worker.ts';
import type { PairTask } from './pairs/pair-worker.ts';
import { fewInPlace } from './passages/few-in-place.ts';
import type { PassageTask } from './passages/fold-or-link.ts';
import type { IndexTask } from './search/index-worker.ts';

/**
 * Processes that work on captures and threads that work on pages; which of them does what never shows in the result. A thread
 * would take the whole run with it when its memory ends, a process does not.
 */
export interface Workers {
  /** Never throws for what a capture does: the answer then says what ended its task. */
  readonly extract: (task: CaptureTask) => Promise<CaptureAnswer>;
  readonly render: (task: RenderTask) => Promise<readonly KeptFile[]>;
  /** Gathers what comparisons see of some reports, a file each. */
  readonly gather: (task: GatherTask) => Promise<readonly PlacedFile[]>;
  /** Joins a comparison over all reports. */
  readonly join: (task: JoinTask) => Promise<JoinedParts>;
  /** Lays reports beside others; says of how many. */
  readonly pair: (task: PairTask) => Promise<number>;
  /** Folds reports, or aligns them with those before them. */
  readonly passages: (task: PassageTask) => Promise<readonly PlacedFile[]>;
  /** Counts the pairs of characters of reports and keeps the counts. */
  readonly count: (task: GramsTask) => Promise<void>;
  readonly index: (task: IndexTask) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** What processes and threads load. */
const MODULES = {
  extract: './src/pipeline/captures/extract-worker.ts',
  render: './src/pipeline/pages/render-worker.ts',
  gather: './src/pipeline/joins/gather-worker.ts',
  join: './src/pipeline/joins/join-worker.ts',
  pair: './src/pipeline/pairs/pair-worker.ts',
  passages: './src/pipeline/passages/passage-worker.ts',
  count: './src/pipeline/pairs/grams-worker.ts',
  index: './src/pipeline/search/index-worker.ts',
  errors: './src/pipeline/carry-error.ts',
} as const;

/** Starts up to `jobs` processes and as many threads, each when it is needed. */
export function startWorkers(jobs: number, limits: TaskLimits = DEFAULT_LIMITS): Workers {
  const modules = openModules(Object.values(MODULES));
  const captures = startGuardedPool(jobs, limits);
  const filename = new URL('./worker-entry.mjs', import.meta.url).href;
  // Loaders of this thread, vitest's among them, are not for the workers: they bring their own.
  const pool = new Tinypool({
    filename,
    name: 'call',
    execArgv: [],
    minThreads: 0,
    maxThreads: jobs,
    idleTimeout: 60_000,
  });
  const call = (file: string, name: string) => async (task: unknown) => {
    const [module, errors] = [await modules.addressOf(file), await modules.addressOf(MODULES.errors)];
    return pool.run({ module, errors, name, task }).catch((error: unknown) => Promise.reject(unpackError(error)));
  };
  return {
    extract: async (task) => {
      try {
        const module = await modules.addressOf(MODULES.extract);
        return (await captures.run({ module, name: 'extractCapture', task }, task.path)) as CaptureAnswer;
      } catch (error) {
        return failed(task.path, diagnosticsOf(error, task.path));
      }
    },
    render: call(MODULES.render, 'renderSlice') as Workers['render'],
    gather: call(MODULES.gather, 'gatherShard') as Workers['gather'],
    join: call(MODULES.join, 'joinReports') as Workers['join'],
    pair: call(MODULES.pair, 'pairSlice') as Workers['pair'],
    passages: fewInPlace(call(MODULES.passages, 'findInBlock') as Workers['passages']),
    count: call(MODULES.count, 'countGrams') as Workers['count'],
    index: call(MODULES.index, 'indexShard') as Workers['index'],
    close: async () => {
      captures.close();
      await pool.destroy();
      await modules.close();
    },
  };
}
