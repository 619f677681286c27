import type { SearchTable } from '../search-table.ts';
import type { Restrictable } from './restrict.ts';

/** A scope that the archive holds, with the length of its text. */
export interface HeldScope extends Restrictable {
  /** Characters without spaces, the end of each paragraph counted as one: the tokens that stand for the text. */
  readonly chars: number;
}

/** Every scope of every report in the table, whether or not a query finds it. */
export function heldScopes({ scopes, shards }: SearchTable): HeldScope[] {
  return shards
    .flatMap(({ rows }) => rows)
    .flatMap(({ facts, parts }) =>
      parts.map(([at, length]) => ({ facts, scope: scopes[at] ?? 'unsorted', chars: length })),
    );
}
