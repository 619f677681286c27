import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { BenchRun } from './bench/build/bench-run.ts';
import { appendRun, latestLike, readHistory } from './bench/build/history.ts';
import { runHugo, runPagefind } from './bench/build/others.ts';
import { printRun } from './bench/build/print-run.ts';
import { openRunner, type ScenarioFigures } from './bench/build/run-scenario.ts';
import { chooseScenarios, SCENARIOS, type Scenario } from './bench/build/scenarios.ts';
import { openWorkplace, type Workplace } from './bench/build/workplace.ts';
import { runMainCommand, UsageError, wholeNumber } from './support/run-command.ts';

// npm run bench: whole builds of synthetic reports, cold and after small changes, beside stock Pagefind and Hugo.

/** What is measured besides builds of ours; may be named with `--only` too. */
const OTHERS = ['pagefind', 'hugo'];
const NAMES = [...SCENARIOS.map(({ name }) => name), ...OTHERS];
/** Folder inside the given one that is emptied at every run. */
const WORK = 'bench-builds';

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
    const begun = about();
    say(`Copying the project and making ${count} reports …`);
    const place = openWorkplace(path.resolve(folder, WORK), count);
    const others = await runOthers(place, names);
    const scenarios = await runScenarios(place, chosen(names), threads);
    const run: BenchRun = { ...begun, jobs: threads, reports: count, scenarios, ...others };
    console.log(printRun(run, latestLike(run, history)));
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
function chosen(names: readonly string[]): Scenario[] {
  const ours = names.filter((name) => !OTHERS.includes(name));
  return names.length > 0 && ours.length === 0 ? [] : chooseScenarios(ours);
}

async function runScenarios(
  place: Workplace,
  scenarios: readonly Scenario[],
  jobs: number,
): Promise<ScenarioFigures[]> {
  const run = openRunner(place, jobs);
  const figures: ScenarioFigures[] = [];
  for (const scenario of scenarios) figures.push(await told(scenario.name, () => run(scenario)));
  return figures;
}

async function runOthers(place: Workplace, names: readonly string[]): Promise<Pick<BenchRun, 'pagefind' | 'hugo'>> {
  const wants = (name: string) => names.length === 0 || names.includes(name);
  const work = (name: string) => path.join(place.folder, name);
  const { captures } = place;
  const pagefind = wants('pagefind')
    ? await told('stock Pagefind', () => runPagefind(work('pagefind'), captures))
    : null;
  const hugo = wants('hugo') ? await told('Hugo', () => runHugo(work('hugo'), captures)) : null;
  if (wants('hugo') && hugo === null) say('There is no hugo on the path, so nothing is measured of it.');
  return { pagefind, hugo };
}

async function told<T extends { readonly seconds: number } | null>(name: string, run: () => Promise<T>): Promise<T> {
  const cost = await run();
  if (cost !== null) say(`${name} … ${cost.seconds.toFixed(1)} s`);
  return cost;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Asked before the project is copied: it may be changed while the benchmark runs. */
function about(): Pick<BenchRun, 'date' | 'commit' | 'node' | 'cpus'> {
  const [date, node] = [new Date().toISOString(), process.version];
  return { date, commit: commitOf(), node, cpus: availableParallelism() };
}

function commitOf(): string | null {
  const args = ['describe', '--always', '--dirty', '--exclude', '*', '--abbrev=40'];
  try {
    return execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return null;
  }
}
