import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { compareArchive } from '../../../src/compare-archive.ts';
import { PAIR_NAMES } from '../../../src/pipeline/artefacts/artefacts.ts';
import { pairedIds } from '../../../src/pipeline/pairs/pair-reports.ts';
import type { Progress } from '../../../src/pipeline/progress.ts';
import type { CompareOutcome, StageCost } from './cross-run.ts';
import { type OpenArchive, withArchive } from './open-archive.ts';

// Runs the stages of a build that lay extracted reports side by side, and no others, in a process of its own: SEEDS CACHE JOBS

const [seeds = '', cache = '', jobs = '2'] = process.argv.slice(2);

await withArchive({ seeds, cache, jobs: Number(jobs) }, async (archive) => {
  console.log(JSON.stringify(await compare(archive)));
});

async function compare({ ground, arranged, workers }: OpenArchive): Promise<CompareOutcome> {
  const stages: StageCost[] = [];
  const heldBytes = process.memoryUsage.rss();
  const compared = await compareArchive({ ground, arranged }, workers, measured(stages));
  return {
    reports: arranged.archive.reports.length,
    pairs: compared.pairs.length,
    passages: compared.passages.shared.passages.length,
    stages,
    heldBytes,
    found: hashOf(arranged, compared),
  };
}

/** Threads are of this process, so that its time is theirs as well. */
function measured(stages: StageCost[]): Progress['stage'] {
  return async (name, action) => {
    const [wall, cpu] = [performance.now(), process.cpuUsage()];
    const result = await action(() => undefined);
    const { user, system } = process.cpuUsage(cpu);
    const peakBytes = process.resourceUsage().maxRSS * 1024;
    stages.push({ name, seconds: (performance.now() - wall) / 1e3, cpuSeconds: (user + system) / 1e6, peakBytes });
    return result;
  };
}

type Compared = Awaited<ReturnType<typeof compareArchive>>;

function hashOf({ archive }: OpenArchive['arranged'], { library, compared, passages }: Compared): string {
  const hash = createHash('sha256').update(JSON.stringify(compared.views));
  for (const [later, earlier] of pairedIds(archive))
    for (const name of PAIR_NAMES) hash.update(JSON.stringify(library.pair(name, later, earlier)));
  for (const passage of passages.shared.passages) hash.update(JSON.stringify(passage));
  return hash.update(JSON.stringify([...passages.shared.ofReport])).digest('hex');
}
