import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { type DoubleFinder, doubleFinder } from './double-finder.ts';
import type { PdfBudget } from './pdf-budget.ts';
import { HOOKS } from './worker-hooks.ts';

/** What an ES module may say and a function may not. */
const MODULE_ONLY: readonly (readonly [RegExp, string])[] = [
  [/import\.meta\.url/g, '""'],
  [/^export \{.*$/m, ''],
  [/^\/\/# sourceMappingURL=.*$/m, ''],
];

/** What the hooks ask; `startPage` begins a page without anything printed on it. */
export interface PdfWatch extends PdfBudget {
  readonly isDouble: DoubleFinder;
  startPage(): void;
}

let current: PdfWatch | null = null;
let loaded = false;

/** Watches over the next file that is read. PDF.js has one worker a thread, so files are read one after the other. */
export function watchOver(budget: PdfBudget): PdfWatch {
  let find = doubleFinder();
  const watch = Object.assign(budget, {
    isDouble: (char: string, transform: readonly number[], advance: number) => find(char, transform, advance),
    startPage: () => {
      find = doubleFinder();
    },
  });
  current = watch;
  if (!loaded) loadWorker();
  loaded = true;
  return watch;
}

/** PDF.js takes the worker that stands in `globalThis.pdfjsWorker`, where its source puts it. */
function loadWorker(): void {
  const file = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs');
  compileFunction(withHooks(readFileSync(file, 'utf8')), ['watch'], { filename: file })(asked);
}

/** The worker's source with every hook in its place. */
export function withHooks(source: string): string {
  const hooked = HOOKS.reduce((text, { find, put }) => {
    const parts = text.split(find);
    if (parts.length !== 2)
      throw new Error(`PDF.js has changed: "${find.trim()}" stands ${parts.length - 1} times in it.`);
    return parts.join(put);
  }, source);
  return MODULE_ONLY.reduce((text, [pattern, by]) => text.replace(pattern, by), hooked);
}

const asked: Omit<PdfWatch, 'seen' | 'exceeded' | 'startPage'> = {
  work: (steps) => current?.work(steps),
  note: (what, count) => current?.note(what, count),
  unfold: (bytes) => current?.unfold(bytes),
  filters: (count) => current?.filters(count),
  draw: (stream) => current?.draw(stream),
  show: (bytes) => current?.show(bytes),
  isDouble: (char, transform, advance) => current?.isDouble(char, transform, advance) ?? false,
};
