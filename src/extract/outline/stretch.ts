import type { Line } from '../lines/line.ts';

/** A line, or a part of one that holds several paragraphs: `from`–`to` in the line's normal form, `norm` the text between. */
export interface Stretch {
  /** Which one of the body. */
  readonly order: number;
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly norm: string;
}

/** A line this long with several sentences that end before a space has lost its breaks. */
const LONGEST_PARAGRAPH = 600;
const LEAST_BREAKS = 3;
/** A longer line is left whole: looking through it costs more than it can tell. */
const SEARCHED = 200_000;
/** Shortest part of a line. */
const SHORTEST = 4;
/** A space that stands for a lost break: no figure or Latin letter on either side of it. */
const BREAK = /(?<=[\u4e00-\u9fff。;:!?)》”、]) (?=[\u4e00-\u9fff(“《\d])(?!\d+ ?[年月日个件次人%])/g;
const SENTENCE_BREAK = /[。;!?] (?=\S)/g;

/** Every line as one stretch; a line that holds a whole page as one stretch for each of its paragraphs. */
export function stretchesOf(lines: readonly Line[]): Stretch[] {
  const stretches = lines.flatMap((line) => (isJoined(line) ? cutAtSpaces(line) : [whole(line)]));
  return stretches.map((stretch, order) => ({ ...stretch, order }));
}

type Unordered = Omit<Stretch, 'order'>;

function whole(line: Line): Unordered {
  return { line, from: 0, to: line.norm.length, norm: line.norm };
}

function isJoined({ norm }: Line): boolean {
  if (norm.length <= LONGEST_PARAGRAPH || norm.length > SEARCHED) return false;
  return (norm.match(SENTENCE_BREAK)?.length ?? 0) >= LEAST_BREAKS;
}

function cutAtSpaces(line: Line): Unordered[] {
  const stretches: Unordered[] = [];
  let from = 0;
  for (const at of [...[...line.norm.matchAll(BREAK)].map(({ index }) => index), line.norm.length]) {
    if (at - from < SHORTEST) continue;
    stretches.push({ line, from, to: at, norm: line.norm.slice(from, at) });
    from = at + 1;
  }
  return stretches;
}
