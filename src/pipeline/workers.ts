import Tinypool from 'tinypool';
import { unpackError } from './carry-error.ts';
import type { CaptureAnswer, CaptureTask } from './extract-worker.ts';
import type { IndexTask } from './index-worker.ts';
import type { RenderedPage, RenderTask } from './render-worker.ts';

/** Threads that work on captures and pages; which of them does what never shows in the result. */
export interface Workers {
  readonly extract: (task: CaptureTask) => Promise<CaptureAnswer>;
  readonly render: (task: RenderTask) => Promise<readonly RenderedPage[]>;
  readonly index: (task: IndexTask) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Starts up to `jobs` threads, each when it is needed. */
export function startWorkers(jobs: number): Workers {
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
  const call = (module: string, name: string) => (task: unknown) =>
    pool.run({ module, name, task }).catch((error: unknown) => Promise.reject(unpackError(error)));
  return {
    extract: call('./extract-worker.ts', 'extractCapture') as Workers['extract'],
    render: call('./render-worker.ts', 'renderSlice') as Workers['render'],
    index: call('./index-worker.ts', 'indexShard') as Workers['index'],
    close: () => pool.destroy(),
  };
}
