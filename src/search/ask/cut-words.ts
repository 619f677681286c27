/** A piece of a text: a known word, or a stretch that no word covers. */
export interface Piece {
  readonly text: string;
  /** Occurrences of the word in the archive; 0 for what is no known word. */
  readonly times: number;
}

/** Characters, but letters and digits in a row are one unit. */
const UNITS = /[a-z0-9]+|[\s\S]/giu;
const LONGEST_WORD = 12;

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly times: number;
}

/**
 * Cuts a folded text where the words found make it most likely (each word as likely as it is frequent); neighbouring
 * characters that belong to no word stay together. E.g. 负责人出庭率 → 负责人, 出庭, 率.
 */
export function cutWords(text: string, vocabulary: ReadonlyMap<string, number>): Piece[] {
  const units = unitsOf(text);
  let total = 1;
  for (const times of vocabulary.values()) total += times;
  const steps: Step[] = [{ cost: 0, from: 0, times: 0 }];
  for (let end = 1; end <= units.length; end++) {
    let best: Step = { cost: (steps[end - 1] as Step).cost + 2 * Math.log(total + 1), from: end - 1, times: 0 };
    for (let from = end - 1; from >= Math.max(0, end - LONGEST_WORD); from--) {
      const times = vocabulary.get(units.slice(from, end).join('')) ?? 0;
      const cost = (steps[from] as Step).cost + Math.log(total / times);
      if (times > 0 && cost < best.cost) best = { cost, from, times };
    }
    steps.push(best);
  }
  return joinUnknown(readBack(units, steps));
}

/** Units that no part of a text cuts in two. */
export function unitsOf(text: string): string[] {
  return text.match(UNITS) ?? [];
}

function readBack(units: readonly string[], steps: readonly Step[]): Piece[] {
  const pieces: Piece[] = [];
  for (let end = units.length; end > 0; end = (steps[end] as Step).from) {
    const { from, times } = steps[end] as Step;
    pieces.unshift({ text: units.slice(from, end).join(''), times });
  }
  return pieces;
}

function joinUnknown(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.times === 0 && piece.times === 0) joined[joined.length - 1] = { text: last.text + piece.text, times: 0 };
    else joined.push(piece);
  }
  return joined;
}
