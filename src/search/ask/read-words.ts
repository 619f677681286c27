import type { Field } from './query.ts';

/** Names of the fields as typed before a colon of either width. */
export const FIELD_NAMES: Readonly<Record<string, Field>> = {
  标题: 'title',
  发文机关: 'issuer',
  年度: 'year',
  地区: 'place',
  章节: 'section',
};

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

const SPACE = /\s+/uy;
const OR = /[|｜]/uy;
/** e.g. `-词`, at the beginning of a word only: 12345-1 is a number. */
const MINUS = /[-－](?=[^\s|｜])/uy;
const FIELD = new RegExp(`(${Object.keys(FIELD_NAMES).join('|')})[:：](?=[^\\s|｜])`, 'uy');
/** e.g. `“坚持 党的领导”`; a quote elsewhere than round a whole word is text, e.g. “放管服”改革. */
const PHRASE = /[“"]([^“”"]+)[”"](?=[\s|｜]|$)/uy;
const PLAIN = /[^\s|｜]+/uy;

/** Cuts a query into words; every sign of it that is neither space nor `|` belongs to one of them. */
export function readWords(query: string): Words {
  const take = scanner(query);
  const words: Word[] = [];
  let or = false;
  let strayOr = false;
  for (let rest = true; rest; ) {
    if (take(SPACE)) continue;
    if (take(OR)) {
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
  const minus = or ? null : take(MINUS);
  const field = take(FIELD);
  const phrase = take(PHRASE);
  const found = phrase ?? take(PLAIN);
  if (found === null) return null;
  return {
    text: phrase?.[1] ?? found[0],
    source: (minus?.[0] ?? '') + (field?.[0] ?? '') + found[0],
    quoted: phrase !== null,
    minus: minus !== null,
    field: field === null ? null : (FIELD_NAMES[field[1] as string] ?? null),
    or,
  };
}
