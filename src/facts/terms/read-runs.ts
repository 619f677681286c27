import { mayBeTraditional } from '../../search/ask/may-be-traditional.ts';
import { BODY_ENDING, NO_BODY } from './carriers.ts';
import { traitsOf } from './word-traits.ts';

/** A run of words that may be a term which the dictionary lacks, e.g. 柔性|执法. */
export interface Run {
  readonly text: string;
  /** The Chinese characters before and behind it; `"` for a quotation mark, `.` for any other sign, a number or the end of the paragraph. */
  readonly around: string;
}

/** Terms of several words have so many of them, and so many characters: 综合|查|一次, 办成|一|件|事. */
export const MOST_WORDS = 5;
export const LENGTHS = { least: 3, most: 8 } as const;

/** The runs in the words that a paragraph was cut into, each as often as it stands there. */
export function* readRuns(words: readonly string[]): Generator<Run> {
  for (let from = 0; from < words.length; from++) {
    const word = words[from] as string;
    if (word === QUOTE) yield* quotedFrom(words, from + 1);
    if (!traitsOf(word).mayBegin) continue;
    for (const [to, text] of runsFrom(words, from)) {
      const around = signOf(words[from - 1]?.at(-1)) + signOf(words[to]?.[0]);
      if (around !== QUOTED) yield { text, around };
    }
  }
}

/** As the search folds quotation marks of any style. */
const QUOTE = '"';
/** What stands around a run that is quoted whole. */
export const QUOTED = QUOTE + QUOTE;
const CHINESE = /^\p{Script=Han}+$/u;

function signOf(char: string | undefined): string {
  return char !== undefined && (char === QUOTE || CHINESE.test(char)) ? char : '.';
}

/** “作出具体部署和……” */
const UNENDED = /[的和与及等或]$/u;

/** What is quoted whole may be a term whatever its words are: “谁执法谁普法”; of two scripts the search would find one. */
function* quotedFrom(words: readonly string[], from: number): Generator<Run> {
  const to = words.indexOf(QUOTE, from);
  const text = to < from + 2 || to > from + LENGTHS.most ? '' : words.slice(from, to).join('');
  const isWhole =
    text.length >= LENGTHS.least && text.length <= LENGTHS.most && CHINESE.test(text) && !UNENDED.test(text);
  if (isWhole && !mayBeTraditional(text)) yield { text, around: QUOTED };
}

function* runsFrom(words: readonly string[], from: number): Generator<readonly [to: number, text: string]> {
  let text = '';
  for (let at = from; at < Math.min(words.length, from + MOST_WORDS); at++) {
    const word = words[at] as string;
    const { isPart, mayEnd } = traitsOf(word);
    if (!isPart || text.length + word.length > LENGTHS.most) return;
    text += word;
    if (at > from && text.length >= LENGTHS.least && mayEnd && !isBody(text)) yield [at + 1, text];
  }
}

function isBody(text: string): boolean {
  return BODY_ENDING.test(text) && !NO_BODY.test(text);
}
