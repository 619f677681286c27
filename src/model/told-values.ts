import { FIELD_NAMES, type FieldName, type FieldValues } from './fields.ts';
import type { Report } from './report.ts';

/** What a report says of itself, without evidence, as `npm run extract` and `data/reports.jsonl` tell it. Unknown is null. */
export interface ToldValues extends FieldValues {
  /** The page has no title; this one was built from issuer and year. */
  readonly titleDerived: boolean;
  readonly regionCode: string | null;
}

/** What stands right after a field because it belongs to it. */
const BESIDE: { readonly [K in FieldName]?: (report: Report) => Partial<ToldValues> } = {
  title: ({ title }) => ({ titleDerived: title.status === 'derived' }),
  region: ({ regionCode }) => ({ regionCode }),
};

/** The value of every field, in order. */
export function toldValues(report: Report): ToldValues {
  const told = FIELD_NAMES.map((name) => ({ [name]: report[name].value, ...BESIDE[name]?.(report) }));
  return Object.assign({}, ...told) as ToldValues;
}
