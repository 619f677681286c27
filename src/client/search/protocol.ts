import type { Answer, FirstAnswer } from '../../search/ask/answer.ts';
import type { Sort } from '../../search/ask/rank.ts';
import type { Restriction } from '../../search/ask/restrict.ts';

/** A question to the search worker. */
export interface Question {
  readonly id: number;
  readonly query: string;
  readonly restriction: Restriction;
  readonly sort: Sort;
}

/** Files that the worker needs in any case, below `search/`; the page loads them while the worker's script loads. */
export const FIRST_FILES = ['table.bin', 'pagefind/wasm.unknown.pagefind'] as const;

/** One of them for the worker; null when it did not come. */
export interface Delivery {
  readonly file: (typeof FIRST_FILES)[number];
  readonly bytes: ArrayBuffer | null;
}

/** The worker's replies: the first reports, then the whole answer; or why there is none. */
export type Reply =
  | { readonly id: number; readonly first: FirstAnswer }
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly error: string };
