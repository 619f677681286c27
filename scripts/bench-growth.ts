import { faultsOf, ratiosOf } from './bench/growth/judge-growth.ts';
import { GROWTH_FORMATS, loadInputs } from './bench/growth/load-inputs.ts';
import { measureGrowth, type SizedRun } from './bench/growth/measure-growth.ts';
import { runMainCommand } from './support/run-command.ts';

// npm run bench:growth: what captures cost as they grow, each in a process of its own; fails where time grows faster than size.

const MEGABYTE = 1e6;

await runMainCommand({
  name: 'npm run bench:growth --',
  description: 'Measure time and memory of nested, long and wide captures at growing sizes',
  args: {
    format: { type: 'string', default: GROWTH_FORMATS.join(','), description: 'Formats, with commas between' },
    sizes: { type: 'string', default: '1,2,4,20', description: 'Megabytes, with commas between' },
  },
  async run({ format, sizes }) {
    const bytes = sizes.split(',').map((size) => Number(size) * MEGABYTE);
    let failed = false;
    for (const name of format.split(',')) {
      for (const [index, input] of (await loadInputs(name)).entries()) {
        const runs = await measureGrowth(name, index, bytes);
        const faults = faultsOf(runs);
        failed ||= faults.length > 0;
        console.log(`${name}, ${input.shape}: ${input.name}\n  ${lineOf(runs)}`);
        for (const fault of faults) console.log(`  TOO MUCH: ${fault}`);
      }
    }
    return failed ? 1 : 0;
  },
});

/** e.g. `1.0 MB 0.61 s, 2.0 MB 1.20 s, 4.0 MB text-too-long 0.03 s; ratios 2.0; 412 MB` */
function lineOf(runs: readonly SizedRun[]): string {
  const costs = runs.map(({ bytes, run }) => {
    const outcome = run === null ? ' ended without an answer' : run.outcome === 'ok' ? '' : ` ${run.outcome}`;
    return `${(bytes / MEGABYTE).toFixed(1)} MB${outcome}${run === null ? '' : ` ${run.seconds.toFixed(2)} s`}`;
  });
  const ratios = ratiosOf(runs).map((ratio) => ratio?.toFixed(1) ?? '–');
  const peak = Math.max(0, ...runs.map(({ run }) => run?.peakBytes ?? 0));
  return `${costs.join(', ')}; ratios ${ratios.join(' ') || '–'}; ${Math.round(peak / MEGABYTE)} MB`;
}
