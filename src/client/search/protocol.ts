import type { Answer } from '../../search/ask/answer.ts';
import type { Sort } from '../../search/ask/rank.ts';
import type { Restriction } from '../../search/ask/restrict.ts';

/** A question to the search worker. */
export interface Question {
  readonly id: number;
  readonly query: string;
  readonly restriction: Restriction;
  readonly sort: Sort;
}

/** The worker's reply: an answer, or why there is none. */
export type Reply = { readonly id: number; readonly answer: Answer } | { readonly id: number; readonly error: string };
