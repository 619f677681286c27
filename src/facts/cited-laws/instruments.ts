import { ECONOMIC_LAWS } from './table/economic-laws.ts';
import { ENDED_LAWS } from './table/ended-laws.ts';
import { PARTY_REGULATIONS } from './table/party-regulations.ts';
import { PLANS } from './table/plans.ts';
import { POLICIES } from './table/policies.ts';
import { REGULATIONS } from './table/regulations.ts';
import type { InstrumentKind, InstrumentRow, MoreOfInstrument } from './table/row.ts';
import { LOCAL, RULES } from './table/rules-and-local.ts';
import { SOCIAL_LAWS } from './table/social-laws.ts';
import { STATE_LAWS } from './table/state-laws.ts';

/** An instrument of which the table knows. */
export interface Instrument extends MoreOfInstrument {
  readonly key: string;
  readonly name: string;
  readonly kind: InstrumentKind;
  readonly from: string | null;
  readonly source: string;
}

const TABLE: readonly (readonly [InstrumentKind, readonly InstrumentRow[]])[] = [
  ['law', STATE_LAWS],
  ['law', SOCIAL_LAWS],
  ['law', ECONOMIC_LAWS],
  ['law', ENDED_LAWS],
  ['regulation', REGULATIONS],
  ['party', PARTY_REGULATIONS],
  ['rule', RULES],
  ['policy', POLICIES],
  ['plan', PLANS],
  ['local', LOCAL],
];

/** Every instrument of the table by its key. */
export const INSTRUMENTS: ReadonlyMap<string, Instrument> = new Map(
  TABLE.flatMap(([kind, rows]) => rows.map((row) => toInstrument(kind, row))),
);

function toInstrument(kind: InstrumentKind, [key, name, from, source, more]: InstrumentRow): [string, Instrument] {
  return [key, { key, name, kind, from, source, ...more }];
}
