/** An issuer's report that may be compared: its id, the year covered or null, and what tells it apart from another of the year. */
export type ReportChoice = readonly [id: string, year: number | null, apart: string | null];

/** An issuer by one of the names under which suggestions know it. */
export interface IssuerChoice {
  readonly name: string;
  /** Names from the province down, joined. */
  readonly place: string;
  /** Newest year first. */
  readonly reports: readonly ReportChoice[];
}

/** An outline and its areas, in its order. */
export interface NamedOutline {
  readonly key: string;
  readonly title: string;
  readonly areas: readonly NamedArea[];
}
export interface NamedArea {
  readonly key: string;
  readonly short: string;
  readonly name: string;
}

/** What the findings of a report are called: `compare/names.json`. */
export interface FindingNames {
  /** Kinds of figures in their order. */
  readonly kinds: readonly (readonly [id: string, name: string])[];
  readonly outlines: readonly NamedOutline[];
  /** Words for whose figure it is, by the parts of `scope` between slashes. */
  readonly scopes: Readonly<Record<string, string>>;
  /** Signs before a value, by `bound`. */
  readonly bounds: Readonly<Record<string, string>>;
}

/** A figure in the findings of `report.json`, as far as it is compared. */
export interface FoundFigure {
  readonly anchor: string;
  readonly kind: string;
  readonly value: number | null;
  readonly unit: string;
  readonly bound: string | null;
  readonly period: string | null;
  readonly scope: string | null;
  readonly text: string;
  readonly sentence: string;
  readonly part: boolean;
  readonly inWords: boolean;
}

/** A part of the measures there, likewise. */
export interface FoundPart {
  readonly anchor: string;
  readonly heading: string;
  readonly outline: string;
  readonly areas: readonly string[];
  readonly confidence: number;
}
