import { ANY_FIELD, FIELD_NOTES, type FieldOddity, type FieldTest, fieldNames, oddValue } from './fields.ts';
import { nearSpans } from './near-spans.ts';
import type { NoteWords } from './note-words.ts';
import { type Operator, operator } from './operator.ts';
import { foldWord, type Word } from './read-words.ts';

/** Words that must stand in a paragraph as they are, folded. */
export interface Term {
  readonly kind: 'term';
  readonly term: string;
}

/** One of some words and one of others in one paragraph, in either order, with at most so many characters between them. */
export interface Near {
  readonly kind: 'near';
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly distance: number;
}

/** e.g. `~20` between two words. */
const NEAR = /^~(\d{1,3})$/u;
/** e.g. 作者:张三; a name that is no field. */
const LIKE_A_FIELD = /^(\p{Script=Han}{2,4}):./u;
/** e.g. 标题: with nothing behind it. */
const BARE_FIELD = new RegExp(`^(${ANY_FIELD}):$`, 'u');

/** By the kind of their atoms; the first that can read a word does, and the first that finds it odd tells so. */
const ROWS = {
  near: operator({
    help: [{ signs: ['甲 ~20 乙|丙'], means: '相距 20 字以内，一对算一处' }],
    infix: true,
    read: readNear,
    odd: (words, at) => {
      const word = words[at];
      if (word === undefined || word.quoted || word.field !== null || !NEAR.test(foldWord(word.source))) return null;
      return readNear(words, at) === null ? { kind: 'stray-near', text: word.source } : null;
    },
    notes: {
      'stray-near': {
        told: (text) => `“${text}”两边须各有一个词，用空格隔开，如：负责人 ~20 出庭。已照字面查找。`,
        fault: (text) => ({
          message: `has ${text} without a word on both sides`,
          hint: 'Write it as 负责人 ~20 出庭, parted by spaces.',
        }),
      },
    },
    words: ({ left, right }) => [...new Set([...left, ...right])],
    evidence: 'places',
    match: (near, stretch) => {
      const spans = nearSpans(near, stretch);
      return spans.length > 0 ? spans : null;
    },
  }),
  field: operator({
    help: [{ signs: ['年度:2021', '章节:不足'], more: '等', means: '限定' }],
    read: (words, at): FieldTest | null => {
      const { field = null, text = '' } = words[at] ?? {};
      const value = foldWord(text);
      return field === null || value === '' ? null : { kind: 'field', field, value };
    },
    odd: (words, at) => {
      const word = words[at];
      return word === undefined ? null : oddField(word);
    },
    notes: {
      ...FIELD_NOTES,
      'empty-field': {
        told: (text) => `“${text}:”后面没有内容，已照字面查找。冒号后须紧接内容，不空格。`,
        fault: (text) => ({
          message: `has nothing after ${text}:`,
          hint: 'Let the value follow the colon without a space.',
        }),
      },
      'unknown-field': {
        told: (text) => `“${text}:”不是检索字段，已照字面查找。字段有：${fieldNames().join('、')}。`,
        fault: (text) => ({
          message: `has ${text}:, which is no field`,
          hint: `Known fields: ${fieldNames().join(', ')}. Put it in quotes if it is meant as text.`,
        }),
        ifNothing: true,
      },
    },
    words: () => [],
    evidence: 'counts',
    match: (field, { holds }) => (holds(field) ? [] : null),
  }),
  term: operator({
    help: [],
    read: (words, at): Term | null => {
      const term = foldWord(words[at]?.text ?? '');
      return term === '' ? null : { kind: 'term', term };
    },
    odd: (words, at) => {
      const { quoted, field, source } = words[at] as Word;
      const quotes = quoted || field !== null ? [] : [...foldWord(source).matchAll(/"/gu)];
      return quotes.length % 2 === 1 ? { kind: 'unbalanced', text: source } : null;
    },
    notes: {
      unbalanced: {
        told: (text) => `“${text}”的引号不成对，已当作普通文字查找。`,
        fault: (text) => ({
          message: `has a quote without its twin: ${text}`,
          hint: 'Close the quote or remove it.',
        }),
      },
    },
    words: ({ term }) => [term],
    evidence: 'counts',
    match: ({ term }, { countOf }) => (countOf(term) > 0 ? [term] : null),
  }),
} as const;

type Rows = typeof ROWS;
/** What can be asked of a section. */
export type Atom = { [K in keyof Rows]: NonNullable<ReturnType<Rows[K]['read']>> }[keyof Rows];
/** What can be odd about a word. */
export type Oddity = { [K in keyof Rows]: keyof Rows[K]['notes'] }[keyof Rows];

/** All operators, in the order in which they are asked. */
export const OPERATORS = ROWS as unknown as Readonly<Record<Atom['kind'], Operator<Atom, Record<Oddity, NoteWords>>>>;

/** The pair whose `~20` stands at `at`, when words stand on both sides, each one or several parted by `|`; else the sign is text. */
function readNear(words: readonly Word[], at: number): Near | null {
  const sign = words[at];
  const distance = sign === undefined || sign.quoted || !isPlain(sign) ? null : NEAR.exec(foldWord(sign.text));
  if (distance === null || sign?.or || words[at + 1]?.or) return null;
  const [left, right] = [sideBefore(words, at), sideAfter(words, at)];
  return left === null || right === null ? null : { kind: 'near', left, right, distance: Number(distance[1]) };
}

function sideBefore(words: readonly Word[], at: number): string[] | null {
  let from = at - 1;
  while (words[from]?.or) from--;
  return wordsOfSide(words.slice(Math.max(0, from), at));
}

function sideAfter(words: readonly Word[], at: number): string[] | null {
  let to = at + 2;
  while (words[to]?.or) to++;
  return wordsOfSide(words.slice(at + 1, to));
}

/** Different words of a side; null where one of them is none. */
function wordsOfSide(words: readonly Word[]): string[] | null {
  const terms = words.map((word) => (isPlain(word) ? foldWord(word.text) : ''));
  return terms.length === 0 || terms.includes('') ? null : [...new Set(terms)];
}

function isPlain({ minus, field }: Word): boolean {
  return !minus && field === null;
}

type OddField = { readonly kind: FieldOddity | 'empty-field' | 'unknown-field'; readonly text: string };

function oddField({ field, quoted, source, text }: Word): OddField | null {
  if (field !== null) {
    const [value, kind] = [foldWord(text), oddValue(field, foldWord(text))];
    return kind === null ? null : { kind, text: value };
  }
  if (quoted) return null;
  const folded = foldWord(source);
  const [, bare] = BARE_FIELD.exec(folded) ?? [];
  if (bare !== undefined) return { kind: 'empty-field', text: bare };
  const [, unknown] = LIKE_A_FIELD.exec(folded) ?? [];
  return unknown === undefined ? null : { kind: 'unknown-field', text: unknown };
}
