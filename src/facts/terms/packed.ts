/** A term as a report holds it. */
export interface HeldTerm {
  readonly text: string;
  /** How often the exact search finds it there, and in how many paragraphs. */
  readonly count: number;
  readonly paragraphs: number;
  /** The report has it within longer words only: 治政 in 法治政府. */
  readonly within?: true;
  /** Of a run: what stands around it in different places, as in `Run`. */
  readonly around?: readonly string[];
}

/** Thousands of reports are joined, each with some 2,000 terms: one text of them is read ten times as fast as objects. `执法12/8 治政-`, `柔性执法,推.,行的2`. */
export function packTerms(terms: readonly HeldTerm[]): string {
  return terms.map(packed).join(' ');
}

function packed({ text, count, paragraphs, within, around = [] }: HeldTerm): string {
  const counts = count === 1 ? '' : `${count}${paragraphs === count ? '' : `/${paragraphs}`}`;
  return `${[text, ...around].join(',')}${counts}${within ? '-' : ''}`;
}

/** Told of each term of a packed text in turn: where it begins and ends in it, how often it stands there, and whether within others only. */
export type TellTerm = (from: number, to: number, held: { count: number; paragraphs: number; within: boolean }) => void;

const SPACE = 0x20;
const SLASH = 0x2f;
const DASH = 0x2d;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

/** Goes through a packed text without making an object a term. */
export function eachTerm(text: string, tell: TellTerm): void {
  const held = { count: 1, paragraphs: 1, within: false };
  let at = 0;
  while (at < text.length) {
    const from = at;
    let unit = text.charCodeAt(at);
    while (at < text.length && unit !== SPACE && unit !== DASH && !isDigit(unit)) unit = text.charCodeAt(++at);
    const to = at;
    let number = 0;
    held.count = 0;
    held.within = false;
    for (; at < text.length && unit !== SPACE; unit = text.charCodeAt(++at)) {
      if (unit === DASH) held.within = true;
      else if (unit === SLASH) {
        held.count = number;
        number = 0;
      } else number = number * 10 + unit - 0x30;
    }
    held.paragraphs = number || 1;
    held.count ||= held.paragraphs;
    if (to > from) tell(from, to, held);
    at++;
  }
}
