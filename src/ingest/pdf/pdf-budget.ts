import type { ReadLimits } from '../../model/config.ts';

/** What PDF.js asks before it takes memory or time that a small file could make unbounded; past the limit it throws. */
export interface PdfBudget {
  /** A buffer for unfolded data grows by so many bytes. */
  unfold(bytes: number): void;
  /** A page or a form on it is drawn from this stream. */
  draw(stream: { readonly start?: unknown; readonly end?: unknown }): void;
  /** A string of so many bytes is shown. */
  show(bytes: number): void;
  /** A picture is drawn. */
  picture(): void;
  /** Pictures drawn so far. */
  readonly pictures: number;
  /** What was too much, once something was. PDF.js swallows errors of a page's parts, so this must be looked at. */
  readonly exceeded: string | null;
}

/** The limits of a capture that bear on a PDF. */
export type PdfLimits = Pick<ReadLimits, 'maxPages' | 'maxTextCharacters' | 'maxUnfoldedBytes'>;

/** Buffers are powers of two: those of data just over the limit have up to twice its bytes. */
const BUFFER_FACTOR = 2;
/** What drawing a form once weighs beside its bytes: forms that draw forms could go on for ever without unfolding anything. */
const DRAW_BYTES = 10_000;
/** A character takes at most four bytes in a string. */
const STRING_BYTES = 4;

/** A budget for one file. */
export function pdfBudget({ maxUnfoldedBytes, maxTextCharacters }: PdfLimits): PdfBudget {
  let unfolded = 0;
  let shown = 0;
  let pictures = 0;
  let exceeded: string | null = null;
  const check = (within: boolean, message: string) => {
    if (!within) exceeded ??= message;
    if (exceeded !== null) throw new Error(exceeded);
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
    picture: () => {
      pictures++;
    },
    get pictures() {
      return pictures;
    },
    get exceeded() {
      return exceeded;
    },
  };
}
