/** Most places of markup in one block: some costs grow with their square. A line of navigation with 100 links has 600. */
export const MOST_MARKS = 1500;
/** Most places of markup in a file: a report of 100 pages with tables and notes has some thousand. */
export const MOST_MARKS_IN_ALL = 50_000;
/** Quotes and lists in one another that a line may open: the parser calls itself once for each. */
export const MOST_CONTAINERS = 32;

const MARK = /[*_[\]!<>`&~|\\@]|:\/\//g;
const ITEM = /^\s*(?:[-+]|\d{1,9}[.)])\s/;
const CONTAINER = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

/** How many places of markup lines have; infinitely many where quotes or lists stand too deep in one another. */
export function costOf(lines: readonly string[]): number {
  if (lines.some((line) => containersOf(line) > MOST_CONTAINERS)) return Number.POSITIVE_INFINITY;
  return lines.reduce((sum, line) => sum + marksIn(line), 0);
}

/** How many places a line has at which markup may begin or end. */
export function marksIn(line: string): number {
  return (line.match(MARK)?.length ?? 0) + (ITEM.test(line) ? 1 : 0);
}

function containersOf(line: string): number {
  let count = 0;
  CONTAINER.lastIndex = 0;
  while (count <= MOST_CONTAINERS && CONTAINER.test(line)) count++;
  return count;
}
