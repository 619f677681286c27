import type { Change } from '../../src/model/change.ts';
import { PAGE_ELEMENTS } from '../../src/site/lists/bounds.ts';
import { textCost } from '../../src/site/lists/entry-cost.ts';

/** Paragraphs that follow one another: a change, or a run of what stayed. */
export type ChangeBlock =
  | { readonly kind: 'same'; readonly rows: readonly Change[]; readonly shown: boolean }
  | { readonly kind: 'change'; readonly row: Change };

/** What is shown of a part of the later report. */
export interface ShownPart {
  readonly part: string;
  readonly heading: Change | null;
  readonly blocks: readonly ChangeBlock[];
}

/** All that is shown, and how many paragraphs are not. */
export interface ShownChanges {
  readonly parts: readonly ShownPart[];
  /** Whether what stayed is told by its number only. */
  readonly isShort: boolean;
  readonly left: number;
}

/** Elements of a row besides its text and edits: its box, its sign, two links, or where it came from. */
const ROW_FRAME = 6;
/** A run of what stayed has a fold around it. */
const RUN_FRAME = 3;

/** Lays changes out for a page: whole where they fit, else without the text of what stayed, else cut. */
export function showChanges(changes: readonly Change[]): ShownChanges {
  const isShort = changes.reduce((sum, row) => sum + costOf(row, true), 0) > PAGE_ELEMENTS;
  let cost = 0;
  const at = changes.findIndex((row) => {
    cost += costOf(row, !isShort);
    return cost > PAGE_ELEMENTS;
  });
  const fitting = at < 0 ? changes : changes.slice(0, at);
  const parts = [...partsOf(fitting)].map(([part, rows]): ShownPart => {
    const heading = rows.find((row) => row.heading === true) ?? null;
    return {
      part,
      heading,
      blocks: blocksOf(
        rows.filter((row) => row !== heading),
        !isShort,
      ),
    };
  });
  return { parts, isShort, left: changes.length - fitting.length };
}

function costOf({ kind, edits, heading }: Change, whole: boolean): number {
  if (kind === 'same' && heading !== true && !whole) return RUN_FRAME;
  const characters = edits.reduce((sum, [, text]) => sum + text.length, 0);
  return textCost(ROW_FRAME + edits.length + (kind === 'same' ? RUN_FRAME : 0), characters);
}

function partsOf(changes: readonly Change[]): Map<string, Change[]> {
  const parts = new Map<string, Change[]>();
  for (const row of changes) {
    const own = parts.get(row.part);
    if (own === undefined) parts.set(row.part, [row]);
    else own.push(row);
  }
  return parts;
}

function blocksOf(rows: readonly Change[], shown: boolean): ChangeBlock[] {
  const blocks: ChangeBlock[] = [];
  let run: Change[] = [];
  for (const row of rows) {
    if (row.kind !== 'same') {
      run = [];
      blocks.push({ kind: 'change', row });
    } else {
      if (run.length === 0) blocks.push({ kind: 'same', rows: run, shown });
      run.push(row);
    }
  }
  return blocks;
}
