import type { Diagnostic } from '../model/diagnostic.ts';

/** Errors by which the runtime says that something has no end, with what that means of a file. */
const BOUNDS: readonly (readonly [RegExp, string])[] = [
  // e.g. a quotation within a quotation, three thousand times
  [/Maximum call stack size exceeded/, 'It is nested deeper than can be read.'],
  // e.g. a list number of a thousand million letters
  [
    /Invalid (?:string|array|array buffer|typed array) length|allocation failed/i,
    'It unfolds to more than can be held.',
  ],
];

/** What is to be told of an error that a file brought out: errors made for people as they are, any other as a fault of ours with the file's name. */
export function diagnosticsOf(error: unknown, path: string): readonly Diagnostic[] {
  const known = (error as { diagnostics?: readonly Diagnostic[] } | null)?.diagnostics;
  if (known !== undefined) return known;
  const fault = error as Error | null;
  const place = { path, line: null, column: null, severity: 'error' } as const;
  const bound = BOUNDS.find(([words]) => words.test(fault?.message ?? ''));
  if (bound) {
    const hint = 'Save the page in another way, e.g. as text, or cut the report out of it.';
    return [{ ...place, rule: 'unbounded', message: `This file cannot be read. ${bound[1]}`, hint }];
  }
  const message = `The program failed on this file; this is a fault of the program: ${fault?.stack ?? String(error)}`;
  return [{ ...place, rule: 'internal', message }];
}
