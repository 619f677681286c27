import { fileError } from '../ingest-error.ts';

/** How much text may yet be read of a page and its frames. */
export interface TextBudget {
  characters: number;
  lines: number;
  /** Cells and rows of tables, with text or without. */
  cells: number;
}

/** Thrown in the middle of a page that holds more text than is read at all. */
class TooMuchText extends Error {
  override readonly name = 'TooMuchText';
}

/** A file of as many lines as are read, each a row of a table with so many cells. */
const CELLS = 5;
/** Shorter than any line is on average. */
const SHORTEST_AVERAGE = 20;

/** What may be read of a file whose text may have so many characters. */
export function textBudget(mostCharacters: number): TextBudget {
  const lines = Math.floor(mostCharacters / SHORTEST_AVERAGE) * CELLS;
  return { characters: mostCharacters, lines, cells: lines };
}

/** Counts a line, or a line in a cell. */
export function spend(budget: TextBudget, text: string): void {
  budget.characters -= text.trim().length;
  budget.lines--;
  if (budget.characters < 0 || budget.lines < 0) throw new TooMuchText();
}

/** Counts a cell or a row. */
export function spendCell(budget: TextBudget): void {
  if (--budget.cells < 0) throw new TooMuchText();
}

/** Chromium itself draws no more than 512 elements within each other. */
const MOST_DEEP = 1_000_000;

/** Thrown in the middle of a page whose elements are open in too many others. */
class TooDeep extends Error {
  override readonly name = 'TooDeep';
}

/** Checks how many elements are open. */
export function checkDepth(open: number): void {
  if (open > MOST_DEEP) throw new TooDeep();
}

/** Runs a reading that may be too much, and tells people what the file has too much of. */
export function withinBudget<T>(path: string, mostCharacters: number, read: (most: number) => T): T {
  try {
    return read(mostCharacters);
  } catch (error) {
    if (error instanceof TooDeep) {
      throw fileError(path, 'too-deep', {
        message: `The page has elements within more than ${MOST_DEEP} others; at most these are read.`,
        hint: 'Save the page again from a browser, or save its text.',
      });
    }
    if (!(error instanceof TooMuchText)) throw error;
    const most = textBudget(mostCharacters);
    throw fileError(path, 'text-too-long', {
      message: `The file holds more than ${most.characters} characters of text, or more than ${most.lines} lines and cells; at most these are read.`,
      hint: 'Cut the report out of the page, or raise limits.maxTextCharacters in the config.',
    });
  }
}
