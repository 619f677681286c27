import { isRead, type SizedRun } from './measure-growth.ts';

/** How much longer twice the size may take. */
const MOST_RATIO = 2.6;
/** Times below this say nothing of growth. */
export const SHORTEST = 0.5;
const MOST_SECONDS = 30;
const MOST_BYTES = 1.2e9;

/** How an input's time grew from one size that is read to the next, per doubling; `null` where it is too short to say. */
export function ratiosOf(runs: readonly SizedRun[]): (number | null)[] {
  const read = runs.filter(isRead);
  return read.slice(1).map((next, i) => {
    const before = read[i];
    const [from = 0, to = 0] = [before?.run?.seconds, next.run?.seconds];
    const doublings = Math.log2(next.bytes / (before?.bytes ?? 1));
    // Below half a doubling, noise is raised to a high power.
    return from < SHORTEST || doublings < 0.5 ? null : (to / from) ** (1 / doublings);
  });
}

/** What is wrong with the cost of an input, if anything. */
export function faultsOf(runs: readonly SizedRun[]): string[] {
  const ended = runs.filter(({ run }) => run === null || run.outcome === 'internal');
  const ratio = Math.max(0, ...ratiosOf(runs).map((one) => one ?? 0));
  const seconds = Math.max(0, ...runs.map(({ run }) => run?.seconds ?? 0));
  const peak = Math.max(0, ...runs.map(({ run }) => run?.peakBytes ?? 0));
  return [
    ...ended.map(({ bytes }) => `no answer at ${bytes} bytes`),
    ...(ratio > MOST_RATIO ? [`${ratio.toFixed(1)} times as long for twice the size`] : []),
    ...(seconds > MOST_SECONDS ? [`${seconds.toFixed(0)} s`] : []),
    ...(peak > MOST_BYTES ? [`${(peak / 1e9).toFixed(1)} GB`] : []),
  ];
}
