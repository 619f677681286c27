import type { PartKey } from './report.ts';

/** Words of a report from which a value was taken. */
export interface Place {
  /** Id of the report. */
  readonly report: string;
  readonly scope: 'preamble' | PartKey;
  /** Id of the paragraph on the report's page. */
  readonly anchor: string;
  /** UTF-16 offsets into the text of the paragraph. */
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
}

/** A column: its head, and whether it holds numbers. */
export interface Column {
  readonly label: string;
  readonly numeric?: true;
}

/** A table; the first cell of a row names it. Its CSV holds all rows, pages some of them each. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A paragraph beside the tables. */
export interface Remark {
  readonly kind: 'remark';
  readonly text: string;
}

/** A page that lays reports side by side; what is shown is plain data, and the template makes page, links and CSV of it. */
export interface View {
  /** Permanent part of its address, e.g. `instruments`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** How the values were found and counted. */
  readonly method: string;
  /** Of how many reports it speaks. */
  readonly denominator: string;
  /** What must not be read out of it. */
  readonly doubt: string;
  readonly blocks: readonly (Table | Remark)[];
}
