import type { PartKey } from '../../model/report.ts';
import type { NumberingSystem } from '../grammar/numbering.ts';
import type { Line } from '../line.ts';
import type { Wording } from '../sections/classify.ts';

/** A place where a first-level section may begin. `from`–`to` is the heading's place in the line's normal form. */
export interface Candidate {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  /** Null for headings without number. */
  readonly system: NumberingSystem | null;
  readonly number: number | null;
  /** For a heading without number: the one number that is missing between the numbered lines round it. */
  readonly implied: number | null;
  /** Heading without its number and without spaces. */
  readonly words: string;
  readonly wording: Wording;
  /** The section that a maintainer said begins here. */
  readonly settled: PartKey | null;
  /** How the heading stands: alone on its line, with text after it, or in the middle of a line. */
  readonly form: 'alone' | 'run-in' | 'inside';
  /** The next numbered line restarts at (一), as it does below a first-level heading. */
  readonly restart: boolean;
  /** The page has no first-level number at all. */
  readonly numberless: boolean;
}
