import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { BenchRun } from './bench/build/bench-run.ts';
import { appendRun, latestOf, readHistory } from './bench/build/history.ts';
import { runHugo, runPagefind } from './bench/build/others.ts';
import { printRun } from './bench/build/print-run.ts';
import { openRunner, type ScenarioFigures } from './bench/build/run-scenario.ts';
import { chooseScenarios, SCENARIOS } from './bench/build/scenarios.ts';
import { openWorkplace } from './bench/build/workplace.ts';
import { runMainCommand, UsageError, wholeNumber } from './support/run-command.ts';

// npm run bench: whole builds of synthetic reports, cold and after small changes, beside stock Pagefind and Hugo.

/** What is measured besides builds of ours; may be named with `--only` too. */
const OTHERS = ['pagefind', 'hugo'];
const NAMES = [...SCENARIOS.map(({ name }) => name), ...OTHERS];
/** Folder inside the given one that is emptied at every run. */
const WORK = 'build';

await runMainCommand({
  name: 'npm run bench --',
  description: 'Measure whole builds, cold and after small changes, beside stock Pagefind and Hugo',
  args: {
    reports: { type: 'string', default: '300', description: 'How many synthetic reports' },
    folder: { type: 'string', default: '.cache/bench', description: `Folder to work in; ${WORK}/ in it is emptied` },
    jobs: { type: 'string', default: '2', description: 'Worker threads of a build' },
    only: { type: 'string', default: '', description: `With commas between: ${NAMES.join(',')}` },
    history: {
      type: 'string',
      default: '.cache/bench/history.jsonl',
      description: 'File that each run adds a line to',
    },
  },
  async run({ reports, folder, jobs, only, history: file }) {
    const count = wholeNumber('reports', reports, 2) as number;
    const threads = wholeNumber('jobs', jobs, 1) as number;
    const names = namesOf(only);
    const history = readHistory(file);
    const wants = (name: string) => names.length === 0 || names.includes(name);
    say(`Copying the project and making ${count} reports …`);
    const place = openWorkplace(path.resolve(folder, WORK), count);
    const other = (name: string) => path.join(place.folder, name);
    const pagefind = wants('pagefind')
      ? await told('stock Pagefind', () => runPagefind(other('pagefind'), place.captures))
      : null;
    const hugo = wants('hugo') ? await told('Hugo', () => runHugo(other('hugo'), place.captures)) : null;
    if (wants('hugo') && hugo === null) say('There is no hugo on the path, so nothing is measured of it.');
    const runScenario = openRunner(place, String(threads));
    const scenarios: ScenarioFigures[] = [];
    for (const scenario of chosen(names)) scenarios.push(await told(scenario.name, () => runScenario(scenario)));
    const about = { date: new Date().toISOString(), commit: commitOf(), node: process.version };
    const machine = { cpus: availableParallelism(), jobs: threads, reports: count };
    const run: BenchRun = { ...about, ...machine, scenarios, pagefind, hugo };
    console.log(printRun(run, latestOf(history, count)));
    appendRun(file, run);
    return 0;
  },
});

function namesOf(only: string): string[] {
  const names = only.split(',').filter(Boolean);
  const unknown = names.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new UsageError(`--only knows ${NAMES.join(', ')}, but not "${unknown}".`);
  return names;
}

/** None where only others are named. */
function chosen(names: readonly string[]) {
  const ours = names.filter((name) => !OTHERS.includes(name));
  return names.length > 0 && ours.length === 0 ? [] : chooseScenarios(ours);
}

async function told<T extends { readonly seconds: number } | null>(name: string, run: () => Promise<T>): Promise<T> {
  const cost = await run();
  if (cost !== null) say(`${name} … ${cost.seconds.toFixed(1)} s`);
  return cost;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function commitOf(): string | null {
  const args = ['describe', '--always', '--dirty', '--exclude', '*', '--abbrev=40'];
  try {
    return execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return null;
  }
}
