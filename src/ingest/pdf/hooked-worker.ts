import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { type DoubleFinder, doubleFinder } from './double-finder.ts';
import type { PdfBudget } from './pdf-budget.ts';

/** A place in PDF.js that is to ask the watch. */
interface Hook {
  readonly find: string;
  readonly put: string;
}

const MOVE_ON = `
          if (!font.vertical) {
            textState.translateTextMatrix(scaledDim * textState.textHScale, 0);
          } else {
            textState.translateTextMatrix(0, scaledDim);
          }
          continue;`;
/** Moves on as if a character were shown; PDF.js forgets the space after it, which matters only once copies are left out. */
const MOVE_ON_SPACED = MOVE_ON.replace('scaledDim * textState', '(scaledDim + charSpacing) * textState').replace(
  '(0, scaledDim)',
  '(0, scaledDim - charSpacing)',
);
const IF_UNSEEN = '\n        if (!category.isZeroWidthDiacritic && !compareWithLastPosition(scaledDim';
const HERE = '\n      const currentTransform = getCurrentTextTransform();';

/**
 * PDF.js has no limits of its own: 5 kB of nested streams unfold to gigabytes, forms that draw forms never end. These
 * places of its worker ask the watch, one of them whether a character is a copy printed to feign bold: only there is its
 * exact place known. Each must be found exactly once, so that another version is noticed at once.
 */
export const HOOKS: readonly Hook[] = [
  {
    find: '    const buffer2 = new Uint8Array(size);\n    buffer2.set(buffer);\n    return this.buffer = buffer2;',
    put: '    watch.unfold(size - buffer.byteLength);\n    const buffer2 = new Uint8Array(size);\n    buffer2.set(buffer);\n    return this.buffer = buffer2;',
  },
  {
    find: '        totalLength += chunk.byteLength;\n',
    put: '        totalLength += chunk.byteLength;\n        watch.unfold(2 * chunk.byteLength);\n',
  },
  {
    find: '    intersector = null\n  }) {\n    if (stream.isAsync) {',
    put: '    intersector = null\n  }) {\n    watch.draw(stream);\n    if (stream.isAsync) {',
  },
  {
    find: '      const glyphs = font.charsToGlyphs(chars);\n      const scale',
    put: '      watch.show(chars.length);\n      const glyphs = font.charsToGlyphs(chars);\n      const scale',
  },
  {
    find: '              if (type.name !== "Form") {\n                emptyXObjectCache.set(',
    put: '              if (type.name !== "Form") {\n                watch.picture();\n                emptyXObjectCache.set(',
  },
  { find: `${IF_UNSEEN})) {${MOVE_ON}`, put: `${IF_UNSEEN}, glyph.unicode)) {${MOVE_ON_SPACED}` },
  {
    find: `function compareWithLastPosition(glyphWidth) {${HERE}`,
    put: `function compareWithLastPosition(glyphWidth, char) {${HERE}
      if (char !== undefined && watch.isDouble(char, currentTransform, glyphWidth / textState.fontSize)) return false;`,
  },
];

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

const asked: Omit<PdfWatch, 'pictures' | 'exceeded' | 'startPage'> = {
  unfold: (bytes) => current?.unfold(bytes),
  draw: (stream) => current?.draw(stream),
  show: (bytes) => current?.show(bytes),
  picture: () => current?.picture(),
  isDouble: (char, transform, advance) => current?.isDouble(char, transform, advance) ?? false,
};
