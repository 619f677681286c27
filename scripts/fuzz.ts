import { fuzzCaptures } from '../test/fuzz/fuzz-captures.ts';
import { runMainCommand, wholeNumber } from './support/run-command.ts';

// npm run fuzz -- --runs 20000: damaged captures of every format; no crash, no hang, nothing lost.

await runMainCommand({
  name: 'npm run fuzz --',
  description: 'Extract mutated captures of every format and check that nothing crashes, hangs or is lost',
  args: {
    runs: { type: 'string', default: '2000', description: 'How many captures' },
    seed: { type: 'string', default: '1', description: 'Number of the first; a fault names its own, to run it again' },
  },
  async run({ runs, seed }) {
    const result = await fuzzCaptures(wholeNumber('runs', runs, 1) ?? 2000, wholeNumber('seed', seed, 0) ?? 1);
    for (const { seed: number, base, fault } of result.faults.slice(0, 20))
      console.log(`seed ${number}, ${base}: ${fault}\n`);
    const slowest = Math.round(result.slowestMilliseconds);
    console.log(
      `${result.runs} captures, ${result.refused} refused, slowest ${slowest} ms, ${result.faults.length} faults`,
    );
    return result.faults.length > 0 ? 1 : 0;
  },
});
