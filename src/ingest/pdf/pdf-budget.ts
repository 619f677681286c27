import type { ReadLimits } from '../../model/config.ts';

/** What PDF.js asks before it takes memory or time that a small file could make unbounded; past the limit it throws. */
export interface PdfBudget {
  /** A buffer for unfolded data grows by so many bytes. */
  unfold(bytes: number): void;
  /** A page or a form on it is drawn from this stream. */
  draw(stream: { readonly start?: unknown; readonly end?: unknown }): void;
  /** A string of so many bytes is shown. */
  show(bytes: number): void;
  /** A stream is packed so many times over. */
  filters(count: number): void;
  /** Something is done for each of so many small things. */
  work(steps: number): void;
  /** Something of a page is not text, or is left out. */
  note(what: Noted, count: number): void;
  /** How much of each was noted so far. */
  readonly seen: Readonly<Record<Noted, number>>;
  /** What was too much, once something was. PDF.js swallows errors of a page's parts, so this must be looked at. */
  readonly exceeded: string | null;
}

/**
 * Pictures drawn; parts that are broken and left out; patterns and masks that may hold text; bytes shown in a font that
 * cannot be read; pages that are not counted.
 */
export type Noted = 'pictures' | 'broken' | 'painted' | 'fontless' | 'pagesBeyond';

/** Nothing noted yet. */
export const NOTHING_NOTED: Readonly<Record<Noted, number>> = {
  pictures: 0,
  broken: 0,
  painted: 0,
  fontless: 0,
  pagesBeyond: 0,
};

/** The limits of a capture that bear on a PDF. */
export type PdfLimits = Pick<ReadLimits, 'maxPages' | 'maxTextCharacters' | 'maxUnfoldedBytes'>;

/** Buffers are powers of two: those of data just over the limit have up to twice its bytes. */
const BUFFER_FACTOR = 2;
/** What drawing a form once weighs beside its bytes: forms that draw forms could go on for ever without unfolding anything. */
const DRAW_BYTES = 10_000;
/** A step takes as long as unfolding some bytes; the character maps of a few fonts take some hundred thousand. */
const STEP_BYTES = 10;
const FEWEST_STEPS = 1_000_000;
/** A character takes at most four bytes in a string. */
const STRING_BYTES = 4;

/** A stream of a real file is packed once or twice; each unpacking may feed the next without end. */
const MOST_FILTERS = 8;

/** A budget for one file. */
export function pdfBudget({ maxUnfoldedBytes, maxTextCharacters }: PdfLimits): PdfBudget {
  let unfolded = 0;
  let shown = 0;
  const mostSteps = Math.max(FEWEST_STEPS, Math.floor(maxUnfoldedBytes / STEP_BYTES));
  let steps = 0;
  const seen: Record<Noted, number> = { ...NOTHING_NOTED };
  // One error for all that is asked afterwards: PDF.js may go on to the next of many things, and a stack each takes its time.
  let exceeded: Error | null = null;
  const check = (within: boolean, message: string) => {
    if (!within) exceeded ??= new Error(message);
    if (exceeded !== null) throw exceeded;
  };
  const unfold = (bytes: number) => {
    unfolded += bytes;
    check(
      unfolded <= maxUnfoldedBytes * BUFFER_FACTOR,
      `it unfolds to more than ${maxUnfoldedBytes} bytes (limits.maxUnfoldedBytes)`,
    );
  };
  return {
    unfold,
    draw: ({ start, end }) =>
      unfold(DRAW_BYTES + (typeof start === 'number' && typeof end === 'number' ? end - start : 0)),
    show: (bytes) => {
      shown += bytes;
      check(
        shown <= maxTextCharacters * STRING_BYTES,
        `it shows more than ${maxTextCharacters} characters of text (limits.maxTextCharacters)`,
      );
    },
    filters: (count) =>
      check(count <= MOST_FILTERS, `a stream in it is packed ${count} times over, at most ${MOST_FILTERS} are undone`),
    work: (more) => {
      steps += Math.max(1, more);
      check(steps <= mostSteps, `it takes more than ${mostSteps} steps to draw (a tenth of limits.maxUnfoldedBytes)`);
    },
    note: (what, count) => {
      seen[what] += count;
    },
    seen,
    get exceeded() {
      return exceeded?.message ?? null;
    },
  };
}
