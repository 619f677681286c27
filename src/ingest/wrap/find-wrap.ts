import { endsSentence, hasClauses, isIndented, isLayout, isNumbered } from './line-signs.ts';
import { characters, columns, type Measure } from './line-width.ts';

/** How a text is wrapped: a line is full above `full` up to `most`, counted by `measure`. */
export interface Wrap {
  readonly measure: Measure;
  readonly width: number;
  readonly full: number;
  readonly most: number;
}

/** Widths at which texts are wrapped: 28 characters a line by the official layout, more in small print. */
export const NARROWEST = 18;
export const WIDEST = 64;
/** A line is full from less than this below the width on: a sign that may not begin a line takes its neighbour along. */
const SLACK = 2;
/** The same for programs that cut wherever the width is reached. */
const EXACT_SLACK = 1;
/** Of two ways of counting under which as many lines are full, the one counts under which all are cut alike. */
const EXACT_BONUS = 0.5;
/** A sign that may not begin a line hangs over the edge. */
const OVERHANG = 1;
/** Least full lines that break off in the middle of a sentence: in general, and where no line of the whole text speaks against the width. */
export const LEAST_CUT = 5;
export const LEAST_AGREED = 3;
/** The same where besides all are cut exactly. */
export const LEAST_EXACT = 2;
/** The same where moreover white space marks paragraphs, and the line after the break has none, or both lines are of running text. */
export const LEAST_CLEAR = 1;
/** Share of lines that are blank, or begin with an indent, from which on white space marks paragraphs. */
export const MARKED = 0.35;
/** Full lines that there must be for each shorter one that breaks off between them, as lines of lists and poems do, and for each longer one. */
export const CUT_TO_OTHER = 2;

/** How lines are wrapped; `null` where too little speaks for it. */
export function findWrap(texts: readonly string[]): Wrap | null {
  const [first, second] = [columns, characters].map((measure) => bestWidth(texts, measure));
  return (second?.score ?? 0) > (first?.score ?? 0) ? (second ?? null) : (first ?? null);
}

interface Scored extends Wrap {
  readonly score: number;
}

interface Evidence {
  /** No line of the whole text is longer, and none between the full ones breaks off earlier. */
  readonly agreed: boolean;
  readonly exact: boolean;
}

/** The width at which most lines break off in the middle of a sentence. */
function bestWidth(texts: readonly string[], measure: Measure): Scored | null {
  const widths = texts.map((text) => (isShort(text) ? measure(text.trimEnd()) : text.length));
  const off = texts.flatMap((text, i) => (breaksOff(text, texts[i + 1] ?? '') ? [i] : []));
  const tried = new Set(off.map((i) => widths[i] as number).filter((width) => width >= NARROWEST && width <= WIDEST));
  const scored = [...tried].flatMap((width) => score({ texts, widths, off, measure }, width) ?? []);
  return scored.toSorted((a, b) => b.score - a.score || a.width - b.width)[0] ?? null;
}

interface Measured {
  readonly texts: readonly string[];
  readonly widths: readonly number[];
  /** Lines that break off in the middle of a sentence. */
  readonly off: readonly number[];
  readonly measure: Measure;
}

function score({ texts, widths, off, measure }: Measured, width: number): Scored | null {
  const of = (i: number) => widths[i] as number;
  const cut = off.filter((i) => of(i) > width - SLACK && of(i) <= width);
  const [from, to] = [cut[0] ?? 0, cut.at(-1) ?? 0];
  const short = off.filter((i) => i > from && i < to && of(i) <= width - SLACK && !isNumbered(texts[i] as string));
  const long = widths.slice(from, to).filter((one) => one > width + OVERHANG);
  const exact = cut.every((i) => of(i) > width - EXACT_SLACK);
  const others = short.length + long.length;
  const agreed = short.length === 0 && widths.every((one) => one <= width + OVERHANG);
  if (cut.length < leastCut(texts, cut, { agreed, exact }) || cut.length < others * CUT_TO_OTHER) return null;
  const full = width - (exact ? EXACT_SLACK : SLACK);
  return { measure, width, full, most: width + OVERHANG, score: cut.length - others + (exact ? EXACT_BONUS : 0) };
}

function leastCut(texts: readonly string[], cut: readonly number[], { agreed, exact }: Evidence): number {
  if (!agreed) return LEAST_CUT;
  if (!exact) return LEAST_AGREED;
  const marks = texts.filter((text) => text.trim() === '' || isIndented(text));
  const running = cut.every((i) => hasClauses(texts[i] as string) && hasClauses(texts[i + 1] as string));
  return running || marks.length >= texts.length * MARKED ? LEAST_CLEAR : LEAST_EXACT;
}

/** Whether a line ends in the middle of a sentence and the next one may go on with it. */
function breaksOff(text: string, next: string): boolean {
  if (!isShort(text) || text.trim() === '' || next.trim() === '' || endsSentence(text)) return false;
  return !isIndented(next) && !isNumbered(next) && !isLayout(text) && !isLayout(next);
}

/** Lines that are longer than this by far are not looked at closely. */
function isShort(text: string): boolean {
  return text.length <= WIDEST * 4;
}
