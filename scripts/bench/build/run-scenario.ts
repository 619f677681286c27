import path from 'node:path';
import { measureCommand, type ProcessCost } from '../measure-process.ts';
import { compareOutputs, type FileChanges, NO_FILES, type Snapshot, takeSnapshot } from './compare-outputs.ts';
import { type PageSizes, pageSizes } from './page-sizes.ts';
import type { Scenario } from './scenarios.ts';
import type { Workplace } from './workplace.ts';

/** Everything that was measured of one build. */
export interface ScenarioFigures extends ProcessCost {
  readonly name: string;
  /** What the build says of itself: reports, those of them that came from the cache, milliseconds a stage. */
  readonly reports: number;
  readonly cached: number;
  readonly timings: Readonly<Record<string, number>>;
  /** Of the output. */
  readonly files: number;
  readonly bytes: number;
  /** Since the build before into the same output. */
  readonly changes: FileChanges;
  readonly pages: PageSizes;
}

/** Runs scenarios one after the other. */
export function openRunner(place: Workplace, jobs: number): (scenario: Scenario) => Promise<ScenarioFigures> {
  const snapshots = new Map<string, Snapshot>();
  return async (scenario) => {
    scenario.alter(place);
    const { out, cost, told } = await build(scenario, { place, jobs });
    const after = takeSnapshot(out);
    const changes = compareOutputs(snapshots.get(out) ?? NO_FILES, after);
    snapshots.set(out, after);
    const bytes = [...after.values()].reduce((sum, file) => sum + file.bytes, 0);
    return { name: scenario.name, ...cost, ...told, files: after.size, bytes, changes, pages: pageSizes(out) };
  };
}

/** Runs the command line of the copied code; a build that fails ends the benchmark with what it printed. */
async function build(scenario: Scenario, { place, jobs }: { readonly place: Workplace; readonly jobs: number }) {
  const { name, flags = [], apart = false } = scenario;
  const inFolder = (what: string) => path.join(place.folder, apart ? `${what}-${name}` : what);
  const out = inFolder('out');
  const command = [process.execPath, 'scripts/run.mjs', 'build', '--json', '--jobs', String(jobs), ...flags];
  const folders = ['--seeds', place.seeds, '--out', out, '--cache', inFolder('cache')];
  const { stdout, ...cost } = await measureCommand([...command, ...folders], place.project);
  const { reports, cached, timings } = JSON.parse(stdout) as ScenarioFigures;
  return { out, cost, told: { reports, cached, timings } };
}
