import type { Report } from '../../model/report.ts';
import type { Place } from '../../model/view.ts';
import type { Observed } from '../comparison.ts';
import { decideAreas } from './decide-areas.ts';
import type { FoundWord } from './find-words.ts';
import { openingOf } from './opening.ts';
import { type AreaKey, type OutlineKey, outlineOf } from './outlines.ts';
import { type Part, readParts, type Stretch } from './read-parts.ts';
import { type PlainText, readHeadingText, readText } from './read-text.ts';

/** A second-level part of the measures with the areas that it tells of. */
export interface Topic {
  readonly anchor: string;
  /** As printed, with its number. */
  readonly heading: string;
  /** How the text below begins, at most `LONGEST_OPENING`. */
  readonly opening: string;
  readonly outline: OutlineKey;
  /** At most two, the surer first; none where the outline has no such area, or where nothing can be told. */
  readonly areas: readonly AreaKey[];
  /** 0–1; below `DOUBT_LINE` it is shown as unsure, 0 where nothing can be told. */
  readonly confidence: number;
  /** The words that decided, the most telling first. */
  readonly words: readonly DecidingWord[];
  /** Characters of the part without white space, each counted in one part. */
  readonly chars: number;
  readonly at: Place;
}

/** A word that decided, as printed. */
export interface DecidingWord {
  readonly text: string;
  readonly at: Place;
}

/** Most words that are told of one part. */
export const MOST_WORDS = 6;
/** Of the surest decisions on headings that no rule was made after, about one in sixty is wrong. */
const SUREST = 0.98;
const ROUNDED = 100;
const SCOPE = 'measures';

/** Every part with its areas, in the order of the page; none where no outline was in force in the year covered. */
export function observe({ report }: Pick<Observed, 'report'>): Topic[] {
  const outline = outlineOf(report.year.value);
  return outline === null ? [] : readParts(report).map((part) => topicOf(report.id, part, outline.key));
}

function topicOf(report: Report['id'], { heading, below, chars }: Part, outline: OutlineKey): Topic {
  const texts = { heading: readHeadingText(heading), below: readText(below) };
  const decision = decideAreas({ heading: texts.heading.text, below: texts.below.text }, outline);
  const words = [
    ...foundIn(texts.heading, decision.inHeading, 'area-in-heading'),
    ...foundIn(texts.below, decision.inText, 'area-in-text'),
  ];
  return {
    anchor: heading.anchor,
    heading: heading.text.slice(heading.from, heading.to).trim(),
    opening: openingOf(below),
    outline,
    areas: decision.areas,
    confidence: Math.min(SUREST, Math.round(decision.confidence * ROUNDED) / ROUNDED),
    words: words.slice(0, MOST_WORDS).map(({ stretch, rule }) => ({
      text: stretch.text.slice(stretch.from, stretch.to),
      at: placeOf(report, stretch, rule),
    })),
    chars,
    at: placeOf(report, heading, 'second-level-part'),
  };
}

/** Where words stand in their lines, each word once, the weightiest first. */
function foundIn(read: PlainText, words: readonly FoundWord[], rule: string): { stretch: Stretch; rule: string }[] {
  const once = new Map<string, FoundWord>();
  for (const found of words) if (!once.has(found.word)) once.set(found.word, found);
  return [...once.values()]
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .flatMap(({ word, at }) => {
      const [first, last] = [read.places[at], read.places[at + word.length - 1]];
      return first && last ? [{ stretch: { ...first.line, from: first.at, to: last.at + 1 }, rule }] : [];
    });
}

function placeOf(report: Report['id'], { anchor, from, to }: Stretch, rule: string): Place {
  return { report, scope: SCOPE, anchor, from, to, rule };
}
