import type { Role } from '../claims/role.ts';
import type { Knowledge } from '../content/knowledge.ts';
import type { Line } from '../lines/line.ts';
import type { SettledLines } from '../lines/line-corrections.ts';

/** The page as zones: `roles[i]` belongs to `lines[i]`; body lines have `null`. */
export interface Page {
  readonly lines: readonly Line[];
  readonly roles: readonly (Role | null)[];
  /** First body line and the line after the last. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Lines that a maintainer settled. */
  readonly settled: SettledLines;
  /** The year that its title says it covers. */
  readonly covered: number | null;
  /** What its sections are told apart by. */
  readonly knowledge: Knowledge;
}
