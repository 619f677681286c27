/** Chinese characters of the basic block stand for themselves. */
const HAN = { from: 0x4e00, to: 0x9fff };
/** Every other unit is two Yi syllables, letters without case: one for its high byte, one for its low byte. */
const HIGH = 0xa000;
const LOW = 0xa100;

/** A text in letters that Pagefind leaves as they are. */
export interface Encoded {
  readonly letters: string;
  /** Where each UTF-16 unit of the text begins among the letters; the last entry is where they end. */
  readonly starts: readonly number[];
}

/**
 * A folded text in letters that Pagefind neither splits, stems, lower-cases nor drops, e.g. `出庭1` → `出庭ꀀꄱ`. No unit's
 * letters begin another's, so a text begins another exactly when its letters do.
 */
export function encodeUnits(folded: string): Encoded {
  let letters = '';
  const starts: number[] = [];
  for (let at = 0; at < folded.length; at++) {
    starts.push(letters.length);
    const unit = folded.charCodeAt(at);
    if (unit >= HAN.from && unit <= HAN.to) letters += folded[at];
    else letters += String.fromCharCode(HIGH + (unit >> 8), LOW + (unit & 255));
  }
  starts.push(letters.length);
  return { letters, starts };
}
