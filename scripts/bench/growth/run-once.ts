import { loadConfig } from '../../../src/config/load-config.ts';
import { takeThrough } from '../../../test/support/take-through.ts';
import { loadInputs } from './load-inputs.ts';

/** What one capture cost a process of its own. */
export interface Run {
  /** Rule of the error, or `ok`. */
  readonly outcome: string;
  /** Processor time, without what it takes to load the program. */
  readonly seconds: number;
  readonly peakBytes: number;
}

const WARM_BYTES = 10_000;
/** The capture counts as a report, so that everything is made of it that is made of one. */
const SIDECAR = '---\nisReport: true\n---\n';

/** Makes an input and takes it through everything that a build does with one capture. */
async function runOnce(format: string, index: number, bytes: number): Promise<Run> {
  const config = await loadConfig('site.config.ts');
  const input = (await loadInputs(format))[index];
  if (input === undefined) throw new Error(`${format} has no input ${index}`);
  const run = async (size: number) => {
    const path = input.file;
    const capture = { path, bytes: await input.make(size), limits: config.limits };
    const start = process.cpuUsage();
    const { diagnostics } = await takeThrough(
      { ...capture, sidecar: { path: `${path}.meta.md`, text: SIDECAR } },
      config,
    );
    const { user, system } = process.cpuUsage(start);
    const outcome = diagnostics.find(({ severity }) => severity === 'error')?.rule ?? 'ok';
    return { outcome, seconds: (user + system) / 1e6 };
  };
  await run(WARM_BYTES);
  return { ...(await run(bytes)), peakBytes: process.resourceUsage().maxRSS * 1024 };
}

const [format = '', index, bytes] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await runOnce(format, Number(index), Number(bytes))));
