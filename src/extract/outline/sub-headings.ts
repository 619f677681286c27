import type { Heading, Paragraph } from 'mdast';
import { type Numbered, readNumber } from '../grammar/numbering.ts';
import { type Piece, paragraphOf, textOf } from './place.ts';

/** Longest line that is all heading, and longest sentence that is a heading run into its paragraph. */
const LONGEST_ALONE = 50;
const LONGEST_RUN_IN = 60;
/** 一是, 第一, …: items of running text; they make a paragraph's first sentence a heading but never a line a heading. */
const ITEMS = new Set(['yi-shi', 'di-yi']);

/** Depth of the numbering systems open below a first-level heading; `enter` is told each new first-level heading. */
export class SubLevels {
  #open: string[] = [];

  /** A new first-level heading closes everything. */
  enter(): void {
    this.#open = [];
  }

  /** Depth, 3 to 6, of a heading in a system: a system already open closes those below it. */
  depth(system: string): 3 | 4 | 5 | 6 {
    const at = this.#open.indexOf(system);
    if (at >= 0) this.#open.length = at + 1;
    else this.#open.push(system);
    return Math.min(6, 2 + this.#open.length) as 3 | 4 | 5 | 6;
  }
}

/** A piece of the body as a heading or a paragraph. */
export function blockOf(piece: Piece, levels: SubLevels): Heading | Paragraph {
  const norm = piece.line.norm.slice(piece.from, piece.to);
  const stated = piece.line.hint?.depth;
  const numbered = readNumber(norm);
  if (!numbered)
    return stated === undefined || !isShort(norm) ? paragraphOf(piece) : headingOf(piece, levels.depth(`h${stated}`));
  if (ITEMS.has(numbered.system.id)) return paragraphOf(piece, runInLength(norm, numbered));
  if (isShort(norm)) return headingOf(piece, levels.depth(numbered.system.id));
  const runIn = runInLength(norm, numbered);
  if (runIn > 0) levels.depth(numbered.system.id);
  return paragraphOf(piece, runIn);
}

/** Heading node of a piece. */
export function headingOf(piece: Piece, depth: Heading['depth']): Heading {
  const text = textOf(piece);
  return { type: 'heading', depth, children: [text], ...(text.position ? { position: text.position } : {}) };
}

function isShort(norm: string): boolean {
  return norm.length <= LONGEST_ALONE && !/[。:;].{4,}/.test(norm);
}

/** Length of the heading sentence at the start of a paragraph, 0 when there is none: `(一)加强…体系。通过…` → up to the 。 */
function runInLength(norm: string, numbered: Numbered): number {
  const end = /[。:;]|(?<=[\u4e00-\u9fff])(?=一是|\(一\)|1\.(?!\d))/.exec(norm.slice(numbered.length));
  if (!end) return 0;
  const length = numbered.length + end.index + end[0].length;
  return length <= LONGEST_RUN_IN && length < norm.length ? length : 0;
}
