import type { Element } from 'hast';
import type { PartKey } from './report.ts';

/** Words of a report from which a value was taken. */
export interface Place {
  /** Id of the report. */
  readonly report: string;
  /** `capture`: words of the page around the report, which only the raw view shows. */
  readonly scope: 'preamble' | PartKey | 'capture';
  /** Id of the paragraph on the report's page, or of the line in the raw view. */
  readonly anchor: string;
  /** UTF-16 offsets into the text of the paragraph or line. */
  readonly from: number;
  readonly to: number;
  /** Id of the rule that took it, kebab-case. */
  readonly rule: string;
}

/** One value of a table: what it says, and the words it came from or the page that shows them. */
export interface Cell {
  readonly text: string;
  readonly at?: Place;
  /** Site-absolute address. */
  readonly href?: string;
  /** The sentence it was taken from, and where in it, in UTF-16 units; opened where the reader asks for it. */
  readonly quote?: Quote;
}

/** Words of a report with a stretch of them marked. */
export interface Quote {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A column: its head, and whether it holds numbers. */
export interface Column {
  readonly label: string;
  readonly numeric?: true;
  /** Its cells are tinted where they stand on words, so that a grid shows its form. */
  readonly heat?: true;
  /** Its cells have sentences that open. */
  readonly quoted?: true;
}

/** A table; the first cell of a row names it. Its CSV holds all rows, pages some of them each. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A figure of a picture; null where there is none, which is not 0. */
export interface ChartPoint {
  /** e.g. a year. */
  readonly x: string;
  readonly value: number | null;
  /** The middle half of the values lies between them. */
  readonly low?: number;
  readonly high?: number;
}

/** One of the small pictures of a chart, all of which have the same axes. */
export interface ChartPanel {
  readonly label: string;
  readonly points: readonly ChartPoint[];
}

/** A picture of figures that stand in a table too. */
export interface Chart {
  readonly kind: 'chart';
  readonly caption: string;
  /** `share`: columns of 0–1 parts of a whole; `range`: middle values with the middle half of all. */
  readonly form: 'share' | 'range';
  /** Of a value, e.g. 件; empty for shares. */
  readonly unit: string;
  readonly panels: readonly ChartPanel[];
  /** The same figures, in the same order. */
  readonly table: Table;
  /** SVG of each panel once it is drawn. */
  readonly pictures?: readonly Element[];
}

/** A paragraph beside the tables. */
export interface Remark {
  readonly kind: 'remark';
  readonly text: string;
}

/** A page that lays reports side by side; what is shown is plain data, and the template makes page, links and CSV of it. */
export interface View {
  /** Permanent part of its address, e.g. `instruments` or `indicators/fines`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** How the values were found and counted. */
  readonly method: string;
  /** Of how many reports it speaks. */
  readonly denominator: string;
  /** What must not be read out of it. */
  readonly doubt: string;
  readonly blocks: readonly (Table | Chart | Remark)[];
  /** The view above it in the trail. */
  readonly above?: { readonly title: string; readonly name: string };
}
