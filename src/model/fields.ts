import type { Level } from './level.ts';

/** What the value of a field is, by its kind; each kind is checked, stored and shown in one way. */
export interface KindValues {
  /** Words, shown with the marks of print. */
  readonly text: string;
  /** Name of the body that issued the report, which has a page of its own. */
  readonly issuer: string;
  /** Place names from the province down, e.g. 天津市, 武清区, 上马台镇. */
  readonly places: readonly string[];
  readonly level: Level;
  readonly year: number;
  /** ISO, `YYYY-MM-DD`. */
  readonly date: string;
  /** A number by which others refer to it, shown sign by sign as printed, e.g. 天政发〔2026〕7号. */
  readonly reference: string;
}
export type FieldKind = keyof KindValues;

/** What is known of a field wherever fields are listed. */
export interface FieldRow {
  readonly kind: FieldKind;
  /** What readers know it by. */
  readonly label: string;
  /** A page need not print it: not finding it is no doubt. */
  readonly optional: boolean;
  /** Summaries carry it, so that the archive and its lists know it, and it has a column of `data/reports.csv`. */
  readonly summarised: boolean;
  /** When the box of facts on a report's page has a line for it; the title is the page's own heading. */
  readonly boxed: 'always' | 'known' | 'never';
}

/**
 * Fields of a report, each an answer with witnesses, in the order in which they are told.
 * Their keys are those of sidecars and of every data file.
 */
export const FIELDS = {
  title: { kind: 'text', label: '题名', optional: false, summarised: true, boxed: 'never' },
  issuer: { kind: 'issuer', label: '发布机构', optional: false, summarised: true, boxed: 'always' },
  region: { kind: 'places', label: '行政区划', optional: false, summarised: true, boxed: 'always' },
  level: { kind: 'level', label: '级别', optional: false, summarised: true, boxed: 'always' },
  /** The year the report covers. */
  year: { kind: 'year', label: '年度', optional: false, summarised: true, boxed: 'always' },
  publishedOn: { kind: 'date', label: '发布日期', optional: true, summarised: true, boxed: 'always' },
  signedOn: { kind: 'date', label: '成文日期', optional: true, summarised: true, boxed: 'always' },
  /** What the page names as its 来源, often not the issuer. */
  source: { kind: 'text', label: '来源', optional: true, summarised: false, boxed: 'always' },
  documentNumber: { kind: 'reference', label: '发文字号', optional: true, summarised: false, boxed: 'known' },
} as const satisfies Readonly<Record<string, FieldRow>>;
type Rows = typeof FIELDS;

export type FieldName = keyof Rows;
export type KindOf<K extends FieldName> = Rows[K]['kind'];
export type ValueOf<K extends FieldName> = KindValues[KindOf<K>];

/** A value each; `null` is unknown. */
export type FieldValues = { readonly [K in keyof Rows]: ValueOf<K> | null };

export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

/** Fields that summaries carry. */
export type SummarisedField = { [K in FieldName]: Rows[K]['summarised'] extends true ? K : never }[FieldName];
export const SUMMARISED_FIELDS = FIELD_NAMES.filter((name): name is SummarisedField => FIELDS[name].summarised);

/** Something for each of these fields, by name and in their order. */
export function byField<K extends FieldName, T>(names: readonly K[], make: (name: K) => T): Readonly<Record<K, T>> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<K, T>;
}
