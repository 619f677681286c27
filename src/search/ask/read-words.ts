import { foldForSearch } from '../fold-for-search.ts';
import { ANY_FIELD, type Field, fieldNamed } from './fields.ts';

/** A word of a query with its signs taken off. */
export interface Word {
  readonly text: string;
  /** As typed, with field, quotes and minus. */
  readonly source: string;
  readonly quoted: boolean;
  readonly minus: boolean;
  readonly field: Field | null;
  /** A `|` stands between the word before and this one. */
  readonly or: boolean;
}

/** The words of a query, and whether a `|` had a word on one side only. */
export interface Words {
  readonly words: readonly Word[];
  readonly strayOr: boolean;
}

/** A sign as it is told beside the search field. */
export interface SignHelp {
  /** As typed, e.g. `-词`; none for what has no sign. */
  readonly signs: readonly string[];
  /** What follows the signs, or stands for them. */
  readonly more?: string;
  readonly means: string;
}

/** What parts words and what stands round or before one, in the order in which they are told. */
const SIGNS = {
  space: { pattern: /\s+/uy, help: { signs: [], more: '空格', means: '都要有' } },
  or: { pattern: /[|｜]/uy, help: { signs: ['|'], means: '有一个就行' } },
  // At the beginning of a word only: 12345-1 is a number.
  minus: { pattern: /[-－](?=[^\s|｜])/uy, help: { signs: ['-词'], means: '不含' } },
  // e.g. `“坚持 党的领导”`; a quote elsewhere than round a whole word is text, e.g. “放管服”改革.
  phrase: { pattern: /[“"]([^“”"]+)[”"](?=[\s|｜]|$)/uy, help: { signs: ['“……”'], means: '整句' } },
} as const satisfies Readonly<Record<string, { readonly pattern: RegExp; readonly help: SignHelp }>>;
const FIELD = new RegExp(`(${ANY_FIELD})[:：](?=[^\\s|｜])`, 'uy');
const PLAIN = /[^\s|｜]+/uy;

/** How these signs are told. */
export const SIGN_HELP: readonly SignHelp[] = Object.values(SIGNS).map(({ help }) => help);

/** Cuts a query into words; every sign of it that is neither space nor `|` belongs to one of them. */
export function readWords(query: string): Words {
  const take = scanner(query);
  const words: Word[] = [];
  let or = false;
  let strayOr = false;
  for (let rest = true; rest; ) {
    if (take(SIGNS.space.pattern)) continue;
    if (take(SIGNS.or.pattern)) {
      strayOr ||= or || words.length === 0;
      or = words.length > 0;
      continue;
    }
    const word = readWord(take, or);
    if (word === null) rest = false;
    else words.push(word);
    if (word !== null) or = false;
  }
  return { words, strayOr: strayOr || or };
}

type Take = (pattern: RegExp) => RegExpExecArray | null;

/** Takes what a sticky pattern finds where the last one ended. */
function scanner(query: string): Take {
  let at = 0;
  return (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(query);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
}

/** A minus after `|` is text: 甲|-乙 has no plain meaning. */
function readWord(take: Take, or: boolean): Word | null {
  const minus = or ? null : take(SIGNS.minus.pattern);
  const field = take(FIELD);
  const phrase = take(SIGNS.phrase.pattern);
  const found = phrase ?? take(PLAIN);
  if (found === null) return null;
  return {
    text: phrase?.[1] ?? found[0],
    source: (minus?.[0] ?? '') + (field?.[0] ?? '') + found[0],
    quoted: phrase !== null,
    minus: minus !== null,
    field: field === null ? null : fieldNamed(field[1] as string),
    or,
  };
}

/** A word as texts are compared. */
export function foldWord(text: string): string {
  return foldForSearch(text).text;
}
