import { alignColumns } from '../align-columns.ts';
import type { ProcessCost } from '../measure-process.ts';
import { type BenchRun, ratioOf, scenarioOf } from './bench-run.ts';
import { type Judged, judge, type Unit } from './bounds.ts';
import type { ScenarioFigures } from './run-scenario.ts';

const NOTHING = '–';

/** A run as text, beside the run before. */
export function printRun(run: BenchRun, before: BenchRun | null): string {
  const { reports, jobs, cpus, node, commit } = run;
  const head = `${reports} synthetic reports, ${jobs} jobs, ${cpus} processors, node ${node}, commit ${commit ?? NOTHING}`;
  const compared = before === null ? 'no run before' : `before: ${before.date}, commit ${before.commit ?? NOTHING}`;
  const tables = [costTable(run, before), fileTable(run), pageTable(run), boundTable(judge(run, before))];
  return [`${head}; ${compared}`, ...tables.map((rows) => alignColumns(rows).join('\n'))].join('\n\n');
}

function costTable(run: BenchRun, before: BenchRun | null): string[][] {
  const head = ['build', 'wall', 'before', 'CPU', 'before', 'memory', 'before', 'CPU/cold', 'wall/cold', 'from cache'];
  const cold = scenarioOf(run, 'cold');
  const shares = ({ cpuSeconds, seconds, cached, reports }: ScenarioFigures) => [
    ratio(ratioOf(cpuSeconds, cold?.cpuSeconds)),
    ratio(ratioOf(seconds, cold?.seconds)),
    `${cached} of ${reports}`,
  ];
  const builds = run.scenarios.map((figures) => [
    figures.name,
    ...costCells(figures, before === null ? null : (scenarioOf(before, figures.name) ?? null)),
    ...shares(figures),
  ]);
  const others = [
    ['stock Pagefind', ...costCells(run.pagefind, before?.pagefind ?? null), '', '', ''],
    ['Hugo', ...costCells(run.hugo, before?.hugo ?? null), '', '', ''],
  ];
  return [head, ...builds, ...others];
}

function costCells(cost: ProcessCost | null, before: ProcessCost | null): string[] {
  const pair = (show: (cost: ProcessCost) => string) =>
    [cost, before].map((one) => (one === null ? NOTHING : show(one)));
  return [
    ...pair(({ seconds }) => `${seconds.toFixed(1)} s`),
    ...pair(({ cpuSeconds }) => `${cpuSeconds.toFixed(1)} s`),
    ...pair(({ peakBytes }) => (peakBytes === null ? NOTHING : megabytes(peakBytes))),
  ];
}

function fileTable({ scenarios }: BenchRun): string[][] {
  const head = [
    'build',
    'files',
    'size',
    'new',
    'gone',
    'other bytes',
    'same bytes',
    'untouched',
    'written in search/',
  ];
  const rows = scenarios.map(({ name, files, bytes, changes }) => {
    const { fresh, gone, changed, repeated, untouched, written } = changes;
    const counts = [fresh, gone, changed, repeated, untouched, written.search].map(String);
    return [name, String(files), megabytes(bytes), ...counts];
  });
  return [head, ...rows];
}

function pageTable({ scenarios }: BenchRun): string[][] {
  const head = ['build', 'largest page', 'at', 'compressed', 'at', 'elements', 'at'];
  const rows = scenarios.map(({ name, pages: { raw, compressed, elements } }) => [
    name,
    ...[kilobytes(raw.value), raw.address, kilobytes(compressed.value), compressed.address],
    ...[String(elements.value), elements.address],
  ]);
  return [head, ...rows];
}

function boundTable(judged: readonly Judged[]): string[][] {
  const head = ['measure', 'value', 'before', 'asked', ''];
  const rows = judged.map(({ measure, unit, value, before, asked }) => [
    measure,
    ...[value, before].map((one) => (one === null ? NOTHING : SHOWN[unit](one))),
    asked === null ? NOTHING : `≤ ${SHOWN[unit](asked)}`,
    verdict(value, asked),
  ]);
  return [head, ...rows];
}

function verdict(value: number | null, asked: number | null): string {
  if (value === null) return 'not measured';
  if (asked === null) return '';
  return value <= asked ? 'kept' : 'MISSED';
}

const SHOWN: Readonly<Record<Unit, (value: number) => string>> = {
  ratio,
  files: String,
  bytes: kilobytes,
  elements: String,
};

function ratio(value: number | null): string {
  return value === null ? NOTHING : value.toFixed(3);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
