import type { ScopeKey } from '../search-record.ts';
import type { SearchTable } from '../search-table.ts';
import type { Restrictable } from './restrict.ts';

/** A scope that the archive holds, with the length of its text. */
export interface HeldScope extends Restrictable {
  /** Characters without spaces, the end of each paragraph counted as one: the tokens that stand for the text. */
  readonly chars: number;
}

/** Every scope of every report in the table, whether or not a query finds it. */
export function heldScopes({ scopes, rows }: Pick<SearchTable, 'scopes' | 'rows'>): HeldScope[] {
  return rows.flatMap(({ facts, lengths }) =>
    lengths.flatMap((chars, at) => (chars === 0 ? [] : [{ facts, scope: scopes[at] as ScopeKey, chars }])),
  );
}
