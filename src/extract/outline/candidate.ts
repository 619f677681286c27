import type { PartKey } from '../../model/report.ts';
import type { NumberingSystem } from '../grammar/numbering.ts';
import type { HeadingReading } from '../grammar/read-heading.ts';
import type { Line } from '../lines/line.ts';
import type { Rank } from './line-context.ts';

/** A place where a first-level section may begin. `from`–`to` is the heading's place in the line's normal form; empty for a `cut`. */
export interface Candidate {
  readonly line: Line;
  /** Which stretch of the body it stands in. */
  readonly order: number;
  readonly from: number;
  readonly to: number;
  /** Null for headings without number. */
  readonly system: NumberingSystem | null;
  readonly number: number | null;
  /** For a place without number: the one number that is missing between the numbered lines round it. */
  readonly implied: number | null;
  /** The first-level number that numbering has reached before it. */
  readonly carries: number | null;
  /** Heading without its number and without spaces. */
  readonly words: string;
  readonly reading: HeadingReading;
  /** The section that a maintainer said begins here. */
  readonly settled: PartKey | null;
  /** How the heading stands: alone on its line, with text after it, in the middle of a line; `cut`: a section that begins without heading. */
  readonly form: 'alone' | 'run-in' | 'inside' | 'cut';
  /** The next numbered line restarts at (一), as it does below a first-level heading; for a cut: the line itself does. */
  readonly restart: boolean;
  /** The page has no headings that can be told by number or words. */
  readonly headless: boolean;
  /** For a cut: the line before closes the lead. */
  readonly afterLead: boolean;
  /** Rank of the numbers of the page's first-level headings, 0 for a page without any. */
  readonly topRank: Rank;
}
