import type { CaptureInput } from '../../ingest/ingest.ts';
import type { ReadLimits } from '../../model/config.ts';
import { openModules } from '../code/open-modules.ts';
import { startGuardedPool } from '../guard/guarded-pool.ts';
import type { ReadReport, ReadTask } from './read-job.ts';

/** Reads captures in processes of their own, for commands that look at single ones. All throw an error with `diagnostics`. */
export interface Reader {
  readonly report: (dir: string, file: string, givenId?: string) => Promise<ReadReport>;
  readonly input: (input: CaptureInput) => Promise<ReadReport>;
  /** The line of JSON that programs read, with the path as it was asked for. */
  readonly contract: (dir: string, file: string, asked: string) => Promise<string>;
  readonly close: () => void;
}

const READ_JOB = './src/pipeline/captures/read-job.ts';

/** Opens a reader of up to `jobs` processes. */
export function openReader(limits: ReadLimits, jobs = 1): Reader {
  const pool = startGuardedPool(jobs, limits);
  const modules = openModules([READ_JOB]);
  const call = async (name: string, task: unknown, path: string) =>
    pool.run({ module: await modules.addressOf(READ_JOB), name, task }, path);
  const taskOf = (dir: string, file: string): ReadTask => ({ dir, file, limits });
  return {
    report: (dir, file, givenId) => call('readReport', { ...taskOf(dir, file), givenId }, file) as Promise<ReadReport>,
    input: (input) => call('readInput', input, input.path) as Promise<ReadReport>,
    contract: (dir, file, asked) => call('readContract', { ...taskOf(dir, file), asked }, file) as Promise<string>,
    close: () => {
      pool.close();
      void modules.close();
    },
  };
}
