import type { LineHint } from '../../model/document.ts';
import { decodeLeftoverEntities } from '../decode-leftover-entities.ts';
import type { DraftLine } from '../line-builder.ts';
import { addTo, type Bundle, emptyBundle } from './bundle.ts';
import { type Context, isBeside } from './context.ts';
import { addCell, addRow, type Grid, gridLines, newGrid, placeBeside, placeIn } from './grid.ts';
import { spend, spendCell, type TextBudget } from './text-budget.ts';
import { addFolded, addText, emptyRun, type TextRun, takeText } from './text-run.ts';

/** Text that gathers into lines, in tables or outside, and what stands beside it in lines of its own. */
export interface LineFlow {
  readonly lines: Bundle;
  readonly text: (text: string, context: Context) => void;
  /** Puts a text at this place into a line of its own, beside the text. */
  readonly beside: (text: string, context: Context) => void;
  /** Ends the line to which text in this context belongs. */
  readonly endLine: (context: Context) => void;
  /** Puts lines that were read apart at this place. */
  readonly insert: (lines: Bundle, context: Context) => void;
  /** A number that the next line is drawn with. */
  readonly number: (drawn: string) => void;
  readonly startTablePart: (name: string, rowspan?: string) => void;
  readonly endTablePart: (name: string) => void;
  /** Characters in paragraphs that are seen and that are not. */
  readonly prose: { shown: number; hidden: number };
}

const STARTS_WITH_NUMBER = /^[\s\u3000]*(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]|第[一二三四五六七八九十]+部分)/u;
const BREAK = /\r\n|\n|\r/;
/** Menus and buttons are shorter than a line this long; paragraphs mostly are not. */
const PROSE = 40;

const PARTS = new Set(['tr', 'td', 'th']);
/** Tables within tables that are told apart; those in them lay a page out at most. */
const MOST_TABLES_DEEP = 1000;

/** Begins with no text; every line is taken off the budget. */
export function lineFlow(budget: TextBudget): LineFlow {
  const lines = emptyBundle();
  const grids: Grid[] = [];
  const prose = { shown: 0, hidden: 0 };
  const main = emptyRun();
  const beside = emptyRun();
  let waiting: DraftLine[] = [];
  let pending = '';
  let deeper = 0;

  function place(): Bundle {
    const grid = grids.at(-1);
    return grid ? placeIn(grid) : lines;
  }

  function text(given: string, context: Context): void {
    const run = isBeside(context) ? beside : main;
    if (context.space === 'folded') addFolded(run, given, context.bold);
    else addLines(run, given, context);
  }

  function addLines(run: TextRun, given: string, context: Context): void {
    const add = context.space === 'kept' ? addText : addFolded;
    for (const [index, piece] of given.split(BREAK).entries()) {
      if (index > 0) endLine(context);
      add(run, piece, context.bold);
    }
  }

  function endLine(context: Context): void {
    if (isBeside(context)) endBeside(context);
    else endMain(context);
  }

  function endMain(context: Context): void {
    if (main.parts.length === 0) return;
    const bold = main.isBold;
    const printed = decodeLeftoverEntities(takeText(main)).trimEnd();
    if (printed !== '') {
      spend(budget, printed);
      addTo(place(), { text: withNumber(printed), hint: hintOf(context, bold) });
    }
    if (printed.length >= PROSE && context.region !== 'furniture') prose.shown += printed.length;
    for (const line of waiting) addTo(place(), line);
    waiting = [];
  }

  function withNumber(printed: string): string {
    const number = STARTS_WITH_NUMBER.test(printed) ? '' : pending;
    pending = '';
    return number === '' ? printed : number + printed.trimStart();
  }

  /** A line beside the text must not cut a sentence, so that it waits for the end of the one around it. */
  function endBeside(context: Context): void {
    if (beside.parts.length === 0) return;
    const printed = decodeLeftoverEntities(takeText(beside)).trim();
    if (printed === '') return;
    spend(budget, printed);
    if (printed.length >= PROSE && context.aside !== 'other') prose.hidden += printed.length;
    const line: DraftLine = { text: printed, hint: { region: 'furniture' } };
    const grid = grids.at(-1);
    if (grid) addTo(placeBeside(grid), line);
    else if (main.parts.length > 0) waiting.push(line);
    else addTo(lines, line);
  }

  function startTablePart(name: string, rowspan = ''): void {
    if (name === 'table' && grids.length === MOST_TABLES_DEEP) deeper++;
    if (deeper > 0) return;
    if (name === 'table') grids.push(newGrid(false));
    if (name === 'tr' && grids.length === 0) grids.push(newGrid(true));
    const grid = grids.at(-1);
    if (!grid || !PARTS.has(name)) return;
    spendCell(budget);
    if (name === 'tr') addRow(grid);
    else addCell(grid, name, Number(rowspan));
  }

  function endTablePart(name: string): void {
    const grid = grids.at(-1);
    if (deeper > 0) {
      if (name === 'table') deeper--;
      return;
    }
    if (!grid || name !== (grid.isImplied ? 'tr' : 'table')) return;
    grids.pop();
    addTo(place(), gridLines(grid));
  }

  return {
    lines,
    text,
    beside: (given, context) => {
      const apart: Context = { ...context, aside: context.aside ?? 'other', space: 'folded' };
      endLine(apart);
      text(given, apart);
      endLine(apart);
    },
    endLine,
    insert: (inserted, context) => {
      endLine(context);
      addTo(place(), inserted);
    },
    number: (drawn) => {
      pending = drawn;
    },
    startTablePart,
    endTablePart,
    prose,
  };
}

function hintOf({ depth, align, region }: Context, bold: boolean): LineHint {
  return {
    ...(depth ? { depth } : {}),
    ...(bold ? { bold } : {}),
    ...(align ? { align } : {}),
    ...(region ? { region } : {}),
  };
}
