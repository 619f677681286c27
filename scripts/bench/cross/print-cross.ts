import { alignColumns } from '../align-columns.ts';
import type { CompareOutcome, CrossRun, StageCost } from './cross-run.ts';

/** What is asked of so many reports and more. */
interface Limit {
  readonly reports: number;
  /** On the wall, of two processors. */
  readonly seconds: number;
}

const LIMITS: readonly Limit[] = [
  { reports: 3000, seconds: 20 },
  { reports: 10_000, seconds: 70 },
];
const MOST_BYTES = 1e9;
const MOST_OF_ADDED = 0.1;
const NOTHING = '–';

/** What was measured, as text. */
export function printCross({ cold, added, hashing, extraction }: CrossRun): string {
  const { reports, pairs, passages } = cold;
  const [all, one] = [sumOf(cold), sumOf(added)];
  const stages = cold.stages.map((stage, at) => rowOf(stage, added.stages[at] ?? stage));
  const table = [HEAD, ...stages, rowOf(all, one)];
  const head = `${reports} synthetic reports, ${pairs} pairs of years, ${passages} shared passages`;
  const others = [
    'reports are joined in threads beside all stages, whose processor time holds theirs',
    `memory before the first stage: ${megabytes(cold.heldBytes)}`,
    `processor time: ${ratio(all.cpuSeconds, hashing.cpuSeconds)} times that of reading the texts and hashing each run of eight characters`,
    ...(extraction === null ? [] : [`  ${ratio(all.cpuSeconds, extraction.cpuSeconds)} times that of extraction`]),
    `found: ${cold.found}, with one more: ${added.found}`,
  ];
  return [head, ...alignColumns(table), ...judged(all, one, reports), ...others].join('\n');
}

const HEAD = ['stage', 'wall', 'CPU', 'memory so far', 'one more: wall', 'CPU', 'share of wall', 'of CPU'];

function rowOf(all: StageCost, one: StageCost): string[] {
  const shares = [ratio(one.seconds, all.seconds), ratio(one.cpuSeconds, all.cpuSeconds)];
  const costs = ({ seconds: wall, cpuSeconds }: StageCost) => [seconds(wall), seconds(cpuSeconds)];
  return [all.name, ...costs(all), megabytes(all.peakBytes), ...costs(one), ...shares];
}

function sumOf({ stages }: CompareOutcome): StageCost {
  const sum = (of: (stage: StageCost) => number) => stages.reduce((so, stage) => so + of(stage), 0);
  const peakBytes = Math.max(...stages.map((stage) => stage.peakBytes));
  return {
    name: 'all',
    seconds: sum((stage) => stage.seconds),
    cpuSeconds: sum((stage) => stage.cpuSeconds),
    peakBytes,
  };
}

function judged(all: StageCost, one: StageCost, reports: number): string[] {
  const limit = LIMITS.findLast((at) => at.reports <= reports);
  return [
    limit === undefined ? '' : verdict('wall of all', [all.seconds, limit.seconds], seconds),
    verdict('memory of all', [all.peakBytes, MOST_BYTES], megabytes),
    verdict('one more, share of processor time', [one.cpuSeconds / all.cpuSeconds, MOST_OF_ADDED], (value) =>
      value.toFixed(3),
    ),
  ].filter(Boolean);
}

function verdict(measure: string, [value, most]: readonly [number, number], show: (value: number) => string): string {
  return `${measure}: ${show(value)}, asked ≤ ${show(most)}: ${value <= most ? 'kept' : 'MISSED'}`;
}

function ratio(value: number, by: number): string {
  return by === 0 ? NOTHING : (value / by).toFixed(3);
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
