import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { type FuzzPlan, type FuzzResult, sumOf } from './fuzz-captures.ts';
import type { AboutCase } from './fuzz-worker.ts';
import type { CaseResult } from './try-case.ts';

/** How a run is spread over processes. */
export interface JobsPlan extends FuzzPlan {
  readonly jobs: number;
  /** Told after each capture. */
  readonly onResult?: (result: CaseResult) => void;
}

const WORKER = path.join(import.meta.dirname, 'fuzz-worker.ts');
/** A capture that is not read by then is a hang: its process is ended and the run goes on in a new one. */
const HANG = 20_000;
/** A capture that needs more ends its process, which is a fault as well. */
const MOST_MEGABYTES = 1200;

/** Like `fuzzCaptures`, in processes that are ended when a capture does not end. */
export async function fuzzJobs({ runs, seed, only, jobs, onResult }: JobsPlan): Promise<FuzzResult> {
  const results: CaseResult[] = [];
  let next = seed;
  async function work(): Promise<void> {
    let child = await start();
    while (next < seed + runs) {
      const answer = await ask(child, next++, only);
      results.push(answer.result);
      onResult?.(answer.result);
      if (answer.ended) child = await start();
    }
    child.disconnect();
  }
  await Promise.all(Array.from({ length: Math.min(jobs, runs) }, work));
  return sumOf(results);
}

/** A process that is ready to read. */
async function start(): Promise<ChildProcess> {
  const execArgv = ['--import', 'tsx', `--max-old-space-size=${MOST_MEGABYTES}`];
  const child = fork(WORKER, [], { execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`A process for reading captures did not start: code ${code}.`)));
  });
  child.removeAllListeners('exit');
  return child;
}

interface Asked {
  readonly result: CaseResult;
  /** The process is gone. */
  readonly ended: boolean;
}

/** Sends a seed and waits for what came of it, for the end of the process, or for too long. */
function ask(child: ChildProcess, seed: number, only: JobsPlan['only']): Promise<Asked> {
  return new Promise((resolve) => {
    const end = (asked: Asked) => {
      clearTimeout(timer);
      for (const event of ['message', 'exit', 'error']) child.removeAllListeners(event);
      resolve(asked);
    };
    let about: AboutCase = { base: '', steps: [] };
    const lost = (fault: string) => end({ result: { ...NOTHING, ...about, seed, fault }, ended: true });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      lost(`did not end within ${HANG} ms`);
    }, HANG);
    child.on('message', (said) => {
      if (isResult(said as AboutCase)) end({ result: said as CaseResult, ended: false });
      else about = said as AboutCase;
    });
    child.once('exit', (code, signal) => lost(`ended the process: ${signal ?? `code ${code}`}`));
    child.once('error', (error) => lost(`ended the process: ${error.message}`));
    child.send({ seed, only });
  });
}

function isResult(said: AboutCase | CaseResult): said is CaseResult {
  return 'fault' in said;
}

const NOTHING = { refused: false, judged: false, milliseconds: HANG };
