import Tinypool from 'tinypool';
import type { CaptureAnswer, CaptureTask } from './extract-worker.ts';
import type { RenderedPage, RenderTask } from './render-worker.ts';

/** Threads that work on captures and pages; which of them does what never shows in the result. */
export interface Workers {
  readonly extract: (task: CaptureTask) => Promise<CaptureAnswer>;
  readonly render: (task: RenderTask) => Promise<readonly RenderedPage[]>;
  readonly close: () => Promise<void>;
}

/** Starts up to `jobs` threads, each when it is needed. Sources are TypeScript, so the threads load them through tsx. */
export function startWorkers(jobs: number): Workers {
  const pool = new Tinypool({
    execArgv: ['--import', import.meta.resolve('tsx')],
    minThreads: 0,
    maxThreads: jobs,
    idleTimeout: 60_000,
  });
  const run = (module: string, name: string) => {
    const filename = new URL(module, import.meta.url).href;
    return (task: unknown) => pool.run(task, { filename, name });
  };
  return {
    extract: run('./extract-worker.ts', 'extractCapture') as Workers['extract'],
    render: run('./render-worker.ts', 'renderSlice') as Workers['render'],
    close: () => pool.destroy(),
  };
}
