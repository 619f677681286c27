import { INSTRUMENTS } from './instruments.ts';

/** How an instrument stood on a day. */
export type InstrumentStatus = 'in-force' | 'not-yet' | 'expired' | 'repealed' | 'unknown';

/** How an instrument of the table stood on a day (ISO date); what is not certain is unknown. */
export function statusOn(key: string | null, day: string | null): InstrumentStatus {
  const known = key === null ? undefined : INSTRUMENTS.get(key);
  if (known === undefined || day === null) return 'unknown';
  const { from, to, how = 'expired' } = known;
  if (to !== undefined && day >= to) return how;
  if (from === null) return 'unknown';
  return day < from ? 'not-yet' : 'in-force';
}

/** Whether a name printed on a day may mean the instrument: before its beginning, an older one of the same name is meant. */
export function canMean(key: string, day: string | null): boolean {
  const { from, older } = INSTRUMENTS.get(key) ?? { from: null };
  return older === undefined || from === null || day === null || day >= from;
}
