import { type ProcessStat, processTree } from './process-tree.ts';

/** What was seen of a process and all below it. */
export interface SeenTree {
  /** Processor time of all processes that were seen, seconds: what each had when it was seen last. */
  readonly cpuSeconds: number;
  /** Most memory that all had at one time, bytes; shared pages count for each. Null where the system has no `/proc`. */
  readonly peakBytes: number | null;
}

const SAMPLE_MS = 50;
/** Bytes of a page and ticks of a second, as Linux has them on every common machine. */
const PAGE = 4096;
const TICKS = 100;

/** Looks at a process and all below it again and again; returns what ends the watch and tells what was seen. */
export function watchTree(root: number): () => SeenTree {
  const tally = openTally();
  const look = () => tally.add(processTree(root));
  const looking = setInterval(look, SAMPLE_MS);
  return () => {
    clearInterval(looking);
    return tally.seen();
  };
}

/** Adds up looks at a tree of processes; one that is gone keeps the time it had. */
export function openTally() {
  const ticks = new Map<string, number>();
  let peak = 0;
  return {
    add: (tree: readonly ProcessStat[]) => {
      for (const stat of tree) ticks.set(`${stat.pid} ${stat.started}`, stat.ticks);
      peak = Math.max(peak, tree.reduce((sum, { residentPages }) => sum + residentPages, 0) * PAGE);
    },
    seen: (): SeenTree => ({
      cpuSeconds: [...ticks.values()].reduce((sum, own) => sum + own, 0) / TICKS,
      peakBytes: peak === 0 ? null : peak,
    }),
  };
}
