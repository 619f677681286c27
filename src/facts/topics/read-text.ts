import { readNumber } from '../../extract/grammar/numbering.ts';
import { normalise } from '../../extract/lines/normalise.ts';
import type { Stretch } from './read-parts.ts';

/** Stretches as one text in normal form without spaces, with the way back to their lines. */
export interface PlainText {
  readonly text: string;
  /** The line that each unit came from, and its offset there; null for what parts two lines. */
  readonly places: readonly ({ readonly line: Stretch; readonly at: number } | null)[];
}

/** How much of a part's text is looked at: what it is about, it says first. */
export const MOST_READ = 600;
/** Stands in no word, so that none begins in one line and ends in the next. */
const BETWEEN = '\n';

/** The first units of the lines of a text. */
export function readText(lines: readonly Stretch[]): PlainText {
  const read = { text: '', places: [] as PlainText['places'][number][] };
  for (const line of lines) {
    if (read.text.length >= MOST_READ) break;
    append(read, line, 0);
    read.text += BETWEEN;
    read.places.push(null);
  }
  return read;
}

/** A heading without its number. */
export function readHeadingText(line: Stretch): PlainText {
  const read = { text: '', places: [] as PlainText['places'][number][] };
  append(read, line, readNumber(normalise(wordsOf(line)).norm)?.length ?? 0);
  return read;
}

function append(read: { text: string; places: PlainText['places'][number][] }, line: Stretch, skip: number): void {
  const { norm, map } = normalise(wordsOf(line), line.from);
  for (let i = skip; i < norm.length; i++) {
    const unit = norm[i] as string;
    if (unit === ' ') continue;
    read.text += unit;
    read.places.push({ line, at: map[i] as number });
  }
}

/** Words of a line as far as they are read: a paragraph may be of any length. */
function wordsOf({ text, from, to }: Stretch): string {
  return text.slice(from, Math.min(to, from + MOST_READ));
}
