import { type DraftLine, rowLine } from '../line-builder.ts';
import { NARROW, SEVERAL } from '../running-text.ts';
import { addTo, type Bundle, emptyBundle } from './bundle.ts';

/** A table that is open: its rows of cells, and what stands beside its text. */
export interface Grid {
  /** What stands above its first cell, such as a caption. */
  readonly lead: Bundle;
  readonly rows: { readonly cells: Bundle[]; readonly asides: Bundle }[];
  /** A row without a table around it makes a table of its own. */
  readonly isImplied: boolean;
  hasHeader: boolean;
}

/** Lines of a table's cell from here on are no figure of a table but the text of a page that a table lays out. */
const LONG_CELL = 300;

export function newGrid(isImplied: boolean): Grid {
  return { lead: emptyBundle(), rows: [], isImplied, hasHeader: false };
}

/** Begins a row. */
export function addRow(grid: Grid): void {
  grid.rows.push({ cells: [], asides: emptyBundle() });
}

/** Begins a cell in the row that is open, or in a new one. */
export function addCell(grid: Grid, name: string): void {
  if (grid.rows.length === 0) addRow(grid);
  if (name === 'th') grid.hasHeader = true;
  grid.rows.at(-1)?.cells.push(emptyBundle());
}

/** Where a line of text belongs that stands in the table now. */
export function placeIn(grid: Grid): Bundle {
  return grid.rows.at(-1)?.cells.at(-1) ?? grid.lead;
}

/** Where a line belongs that stands beside the text. */
export function placeBeside(grid: Grid): Bundle {
  return grid.rows.at(-1)?.asides ?? grid.lead;
}

/** The lines of a table: a row of data becomes one, a row that only lays out a page gives those of its cells. */
export function gridLines(grid: Grid): Bundle {
  const lines = emptyBundle();
  const columns = textColumns(grid);
  const laysOut = laysTextOut(grid, columns);
  addTo(lines, grid.lead);
  for (const { cells, asides } of grid.rows) {
    if (!laysOut && isData(cells, columns, grid.hasHeader)) addTo(lines, dataLine(cells));
    else for (const cell of cells) addTo(lines, cell);
    addTo(lines, asides);
  }
  return lines;
}

/** How many columns hold text; a row of one cell spans them all and says nothing. */
function textColumns({ rows }: Grid): number {
  const filled = new Set<number>();
  for (const { cells } of rows) {
    if (cells.length > 1) for (const [column, cell] of cells.entries()) if (cell.lines > 0) filled.add(column);
  }
  return filled.size;
}

/** Beside running text in a cell of a narrow table a short row is a heading with a short text, not an entry. */
function laysTextOut({ rows, hasHeader }: Grid, columns: number): boolean {
  if (hasHeader || columns > NARROW) return false;
  return rows.some(({ cells }) => cells.some((cell) => cell.long >= SEVERAL.narrow && !cell.holdsRow));
}

function isData(cells: readonly Bundle[], columns: number, hasHeader: boolean): boolean {
  if (cells.length < 2 || columns < 2 || cells.every((cell) => cell.lines === 0)) return false;
  if (cells.some((cell) => cell.lines > 1 || cell.holdsRow || isHeading(cell.first))) return false;
  return hasHeader || columns > 2 || cells.every((cell) => (cell.first?.text.length ?? 0) < LONG_CELL);
}

function isHeading(line: DraftLine | null): boolean {
  return (line?.hint?.depth ?? 0) > 0;
}

function dataLine(cells: readonly Bundle[]): DraftLine {
  const region = cells.find((cell) => cell.first?.hint?.region)?.first?.hint?.region;
  return rowLine(
    cells.map((cell) => cell.first?.text.trim() ?? ''),
    region ? { region } : {},
  );
}
