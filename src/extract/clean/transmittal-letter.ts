import { isAddressee } from '../grammar/addressee.ts';
import { readNumber } from '../grammar/numbering.ts';
import { findTitles } from '../header/find-title.ts';
import type { Line } from '../lines/line.ts';
import { squeeze } from '../lines/normalise.ts';

/**
 * A transmittal letter (特此报告, signature) stands before some reports; the title then comes after it, above the first number.
 * So it does where the addressee is printed above the title.
 */
export function afterLetter(lines: readonly Line[], bodyStart: number): Line[] {
  const first = lines.findIndex((line, i) => i >= bodyStart && opensReport(line.norm));
  const letter = lines.slice(bodyStart, first < 0 ? bodyStart + LETTER : first);
  if (letter.some(endsLetter)) return letter;
  const opening = lines[bodyStart];
  return opening && isAddressee(opening) ? titleUnder(letter) : [];
}

function opensReport(norm: string): boolean {
  const read = readNumber(norm);
  return read?.system.rank === 1 && read.number === 1;
}

/** The title printed right under the addressee, if any. */
function titleUnder(letter: readonly Line[]): Line[] {
  const below = letter.slice(1, 1 + TITLE_LINES).filter(({ norm }) => norm !== '');
  const title = findTitles(below)[0];
  return title && title.lines[0] === below[0] ? [...title.lines] : [];
}

/** A title of at most four lines, with empty ones between. */
const TITLE_LINES = 8;
/** Lines in which a letter of transmittal ends where the page has no numbered heading. */
const LETTER = 12;
/** 现将…随文上报,请审阅。特此报告。 */
const LETTER_END = /^(特此|专此)(报告|报送|上报)|随文(上报|报上|报送|附上|呈报)/;

/** Whether a line closes a letter of transmittal. */
export function endsLetter({ norm }: Line): boolean {
  return LETTER_END.test(squeeze(norm));
}
