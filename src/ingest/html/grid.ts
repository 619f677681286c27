import { type DraftLine, rowLine } from '../line-builder.ts';
import { NARROW, SEVERAL } from '../running-text.ts';
import { addTo, type Bundle, emptyBundle } from './bundle.ts';

/** A table that is open: its rows of cells, and what stands beside its text. */
export interface Grid {
  /** What stands above its first cell, such as a caption. */
  readonly lead: Bundle;
  readonly rows: GridRow[];
  /** A row without a table around it makes a table of its own. */
  readonly isImplied: boolean;
  hasHeader: boolean;
}

interface GridRow {
  readonly cells: Bundle[];
  readonly asides: Bundle;
  /** How many rows below it one of its cells reaches into. */
  reach: number;
}

/** Lines of a table's cell from here on are no figure of a table but the text of a page that a table lays out. */
const LONG_CELL = 300;

export function newGrid(isImplied: boolean): Grid {
  return { lead: emptyBundle(), rows: [], isImplied, hasHeader: false };
}

/** Begins a row. */
export function addRow(grid: Grid): void {
  grid.rows.push({ cells: [], asides: emptyBundle(), reach: 0 });
}

/** Begins a cell in the row that is open, or in a new one; it spans so many rows. */
export function addCell(grid: Grid, name: string, rows: number): void {
  if (grid.rows.length === 0) addRow(grid);
  if (name === 'th') grid.hasHeader = true;
  const row = grid.rows.at(-1);
  row?.cells.push(emptyBundle());
  if (row && rows > 1) row.reach = Math.max(row.reach, rows - 1);
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

/**
 * Beside running text, in one cell or in several rows that a cell spans, a short row of a narrow table is a heading with a short text, not an entry.
 */
function laysTextOut({ rows, hasHeader }: Grid, columns: number): boolean {
  if (hasHeader || columns > NARROW) return false;
  let reach = 0;
  let long = 0;
  return rows.some((row) => {
    const beside = row.cells.reduce((most, cell) => (cell.holdsRow ? most : Math.max(most, cell.long)), 0);
    long = reach > 0 && row.cells.length === 1 ? long + beside : beside;
    reach = Math.max(reach - 1, row.reach);
    return long >= SEVERAL.narrow;
  });
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
