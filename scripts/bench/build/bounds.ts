import { type BenchRun, ratioOf, scenarioOf } from './bench-run.ts';

/** What is asked of a figure; the bound of most reports that a run has reached counts. */
interface Bound {
  readonly measure: string;
  readonly of: (run: BenchRun) => number | null;
  readonly unit: Unit;
  readonly most: readonly Limit[];
}

/** From so many reports on, at most so much. */
interface Limit {
  readonly reports: number;
  readonly value: number;
}

export type Unit = 'ratio' | 'files' | 'bytes' | 'elements';

/** A figure of a run beside what is asked of it; null for what was not measured, or is not asked of so few reports. */
export interface Judged {
  readonly measure: string;
  readonly unit: Unit;
  readonly value: number | null;
  readonly before: number | null;
  readonly asked: number | null;
}

/** Below, starting a process is most of a build. */
const FEWEST = 300;
const MANY = 3000;
const sharesOfCold = (few: number, many: number): Limit[] => [
  { reports: FEWEST, value: few },
  { reports: MANY, value: many },
];
const always = (value: number): Limit[] => [{ reports: 0, value }];
const fromFewest = (value: number): Limit[] => [{ reports: FEWEST, value }];

/** Part of a cold build that another may take. */
const SHARES: readonly (readonly [scenario: string, most: readonly Limit[]])[] = [
  ['unchanged', sharesOfCold(0.1, 0.03)],
  ['added', sharesOfCold(0.15, 0.05)],
  ['changed', sharesOfCold(0.15, 0.05)],
  ['removed', sharesOfCold(0.15, 0.05)],
];
const ONE_CAPTURE = ['added', 'changed', 'removed'];
const PAGE_BYTES = 300_000;
const PAGE_ELEMENTS = 3000;

/** Everything that is asked of a build. */
const BOUNDS: readonly Bound[] = [
  ...SHARES.flatMap(([name, most]) => [
    share(`${name} / cold, CPU`, { name, figure: 'cpuSeconds', most }),
    share(`${name} / cold, wall`, { name, figure: 'seconds', most }),
  ]),
  ...ONE_CAPTURE.flatMap((name) => [
    files(`${name}: files new or rewritten beside the index`, { name, part: 'others', most: always(60) }),
    files(`${name}: files new or rewritten of the index`, { name, part: 'search', most: always(40) }),
  ]),
  {
    measure: 'cold / stock Pagefind, CPU',
    of: (run) => ratioOf(scenarioOf(run, 'cold')?.cpuSeconds, run.pagefind?.cpuSeconds),
    unit: 'ratio',
    most: fromFewest(3),
  },
  {
    measure: 'no-search / Hugo, CPU',
    of: (run) => ratioOf(scenarioOf(run, 'no-search')?.cpuSeconds, run.hugo?.cpuSeconds),
    unit: 'ratio',
    most: fromFewest(30),
  },
  { measure: 'largest page, compressed', of: largest('compressed'), unit: 'bytes', most: always(PAGE_BYTES) },
  { measure: 'most elements in a page', of: largest('elements'), unit: 'elements', most: always(PAGE_ELEMENTS) },
];

interface Share {
  readonly name: string;
  readonly figure: 'cpuSeconds' | 'seconds';
  readonly most: readonly Limit[];
}

function share(measure: string, { name, figure, most }: Share): Bound {
  const of = (run: BenchRun) => ratioOf(scenarioOf(run, name)?.[figure], scenarioOf(run, 'cold')?.[figure]);
  return { measure, of, unit: 'ratio', most };
}

interface Part {
  readonly name: string;
  readonly part: 'search' | 'others';
  readonly most: readonly Limit[];
}

function files(measure: string, { name, part, most }: Part): Bound {
  return { measure, of: (run) => scenarioOf(run, name)?.changes.written[part] ?? null, unit: 'files', most };
}

/** Of all pages of all builds of a run. */
function largest(figure: 'compressed' | 'elements'): Bound['of'] {
  return ({ scenarios }) =>
    scenarios.length === 0 ? null : Math.max(...scenarios.map(({ pages }) => pages[figure].value));
}

/** The figures of a run that something is asked of, beside those of a run before. */
export function judge(run: BenchRun, before: BenchRun | null): Judged[] {
  return BOUNDS.map(({ measure, of, unit, most }) => ({
    measure,
    unit,
    value: of(run),
    before: before === null ? null : of(before),
    asked: most.findLast(({ reports }) => reports <= run.reports)?.value ?? null,
  }));
}
