import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { changeParagraph } from './change-paragraph.ts';
import { replaceOnce, type TextEdit } from './replace-once.ts';
import type { Workplace } from './workplace.ts';

/** One build: what is changed since the one before, and how it is run. */
export interface Scenario {
  readonly name: string;
  /** Scenarios that must have been run before. */
  readonly needs: readonly string[];
  readonly alter: (place: Workplace) => void;
  readonly flags?: readonly string[];
  /** Builds into an output and a cache of its own, from nothing. */
  readonly apart?: boolean;
}

/** The code that is changed, by scenario. */
export const EDITS = {
  template: { file: 'templates/report-page.tsx', from: '>引用与核对</h2>', to: '>引用和核对</h2>' },
  rule: {
    file: 'src/extract/clean/promotion.ts',
    from: '/^新闻资讯一网打尽.{0,30}$/',
    to: '/^新闻资讯一网打尽.{0,31}$/',
  },
  question: { file: 'site.config.ts', from: "query: '负责人 ~10 出庭'", to: "query: '负责人 ~12 出庭'" },
  name: { file: 'site.config.ts', from: "title: '年报'", to: "title: '年报档案'" },
} as const satisfies Readonly<Record<string, TextEdit>>;

const AFTER_COLD = ['cold'];
const edit = (name: keyof typeof EDITS): Scenario => ({
  name,
  needs: AFTER_COLD,
  alter: ({ project }) => replaceOnce(project, EDITS[name]),
});

/** In the order in which they run, each from the state that the one before has left. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'cold', needs: [], alter: () => {} },
  { name: 'unchanged', needs: AFTER_COLD, alter: () => {} },
  { name: 'added', needs: AFTER_COLD, alter: ({ put, reports }) => void put(reports) },
  { name: 'changed', needs: AFTER_COLD, alter: (place) => changeCapture(middleCapture(place)) },
  { name: 'removed', needs: [...AFTER_COLD, 'changed'], alter: (place) => rmSync(middleCapture(place)) },
  edit('template'),
  edit('rule'),
  edit('question'),
  edit('name'),
  { name: 'no-search', needs: [], alter: () => {}, flags: ['--no-search'], apart: true },
];

/** One that was there from the beginning, and has neighbours on both sides. */
function middleCapture({ seeds, captures, reports }: Workplace): string {
  return path.join(seeds, captures[Math.floor(reports / 2)]?.path ?? '');
}

function changeCapture(file: string): void {
  writeFileSync(file, changeParagraph(readFileSync(file, 'utf8')));
}

/** Scenarios by name with those that they need; all where none is named. */
export function chooseScenarios(names: readonly string[]): Scenario[] {
  const wanted = new Set(names.length === 0 ? SCENARIOS.map(({ name }) => name) : names);
  for (const { name, needs } of SCENARIOS.toReversed())
    if (wanted.has(name)) for (const need of needs) wanted.add(need);
  return SCENARIOS.filter(({ name }) => wanted.has(name));
}
