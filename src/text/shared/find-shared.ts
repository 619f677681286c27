import { equalRuns } from './equal-runs.ts';
import { gatherPassages, type PlacedStretch } from './gather-passages.ts';
import { joinRuns } from './join-runs.ts';
import { seedsOf } from './seeds.ts';
import { BREAK, type SharedUnits, sharedUnits } from './shared-units.ts';

/** A stretch of a paragraph, UTF-16 units of its source. */
export interface TextPlace {
  /** Number of the text. */
  readonly text: number;
  /** Number of the paragraph in it. */
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** Stretches that say the same but for numbers and a few characters. */
export interface SharedText {
  /** Characters of the first place, punctuation left out. */
  readonly length: number;
  /** In the order of the texts; of two texts or more. */
  readonly places: readonly TextPlace[];
}

/** What is shared of one text, in characters without punctuation and white space. */
export interface SharedOfText {
  readonly chars: number;
  /** With any other text; stretches that overlap count once. */
  readonly shared: number;
  /** With each of the texts; all of it with itself. */
  readonly withEach: readonly number[];
  /** Stretches that some other text has too, in order and without overlap. */
  readonly marks: readonly Omit<TextPlace, 'text'>[];
}

export interface SharedTexts {
  readonly texts: readonly SharedOfText[];
  /** The longest first. */
  readonly passages: readonly SharedText[];
}

/**
 * What some texts, each given by its paragraphs, have in common: runs of 30 characters and more within a paragraph, width, case, white
 * space and punctuation aside, any number equal to any other, few characters changed.
 */
export function findShared(texts: readonly (readonly string[])[], simplify?: (text: string) => string): SharedTexts {
  const read = texts.map((paragraphs) => readText(paragraphs, simplify));
  const stretches: PlacedStretch[] = [];
  for (const [a, one] of read.entries()) {
    const seeds = seedsOf(one.units);
    for (let b = a + 1; b < read.length; b++) {
      const other = (read[b] as ReadText).units;
      for (const found of joinRuns(one.units, other, equalRuns(one.units, seeds, other)))
        stretches.push({ a: { text: a, span: found.a }, b: { text: b, span: found.b } });
    }
  }
  const passages = gatherPassages(stretches).map((places) => toShared(places, read));
  return {
    texts: read.map((text, at) => toSharedOf(text, at, { stretches, count: read.length })),
    passages: passages.sort((one, other) => other.length - one.length),
  };
}

interface ReadText {
  /** Of all paragraphs, parted by `BREAK`. */
  readonly units: string;
  readonly paragraphs: readonly SharedUnits[];
  /** Where each paragraph begins in `units`. */
  readonly begins: readonly number[];
}

function readText(sources: readonly string[], simplify?: (text: string) => string): ReadText {
  const paragraphs = sources.map((source) => sharedUnits(source, simplify));
  const begins: number[] = [];
  let at = 0;
  for (const { units } of paragraphs) {
    begins.push(at);
    at += units.length + BREAK.length;
  }
  return { units: paragraphs.map(({ units }) => units).join(BREAK), paragraphs, begins };
}

type Span = readonly [from: number, to: number];

function toShared(
  places: readonly { readonly text: number; readonly span: Span }[],
  read: readonly ReadText[],
): SharedText {
  const [first] = places;
  const length = first === undefined ? 0 : weightOf(read[first.text] as ReadText, first.span);
  return { length, places: places.map(({ text, span }) => ({ text, ...placeOf(read[text] as ReadText, span) })) };
}

function placeOf({ paragraphs, begins }: ReadText, [from, to]: Span): Omit<TextPlace, 'text'> {
  const paragraph = paragraphAt(begins, from);
  const begin = begins[paragraph] as number;
  const { starts, ends } = paragraphs[paragraph] as SharedUnits;
  return { paragraph, from: starts[from - begin] as number, to: ends[to - begin - 1] as number };
}

function paragraphAt(begins: readonly number[], unit: number): number {
  let [low, high] = [0, begins.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((begins[middle] as number) <= unit) low = middle;
    else high = middle;
  }
  return low;
}

function weightOf({ paragraphs, begins }: ReadText, [from, to]: Span): number {
  const paragraph = paragraphAt(begins, from);
  const begin = begins[paragraph] as number;
  const { weights } = paragraphs[paragraph] as SharedUnits;
  return weights.subarray(from - begin, to - begin).reduce((sum, weight) => sum + weight, 0);
}

interface AllStretches {
  readonly stretches: readonly PlacedStretch[];
  readonly count: number;
}

function toSharedOf(text: ReadText, own: number, { stretches, count }: AllStretches): SharedOfText {
  const all = text.paragraphs.reduce((sum, { weights }) => weights.reduce((part, weight) => part + weight, sum), 0);
  const ofOther = (other: number) => stretches.flatMap(({ a, b }) => sidesOf([a, b], own, other));
  const sum = (spans: readonly Span[]) => spans.reduce((total, span) => total + weightOf(text, span), 0);
  const each = Array.from({ length: count }, (_, other) => (other === own ? null : merged(ofOther(other))));
  const any = merged(each.flatMap((spans) => spans ?? []));
  return {
    chars: all,
    shared: sum(any),
    withEach: each.map((spans) => (spans === null ? all : sum(spans))),
    marks: any.map((span) => placeOf(text, span)),
  };
}

function sidesOf([a, b]: readonly [PlacedStretch['a'], PlacedStretch['b']], own: number, other: number): Span[] {
  if (a.text === own && b.text === other) return [a.span];
  return b.text === own && a.text === other ? [b.span] : [];
}

/** Spans in order, those that touch made one. A span never leaves its paragraph, since a break stands between two. */
function merged(spans: readonly Span[]): Span[] {
  const one: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = one.at(-1);
    if (last === undefined || span[0] > last[1]) one.push(span);
    else one[one.length - 1] = [last[0], Math.max(last[1], span[1])];
  }
  return one;
}
