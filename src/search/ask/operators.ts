import { ANY_FIELD, FIELD_NOTES, type FieldOddity, type FieldTest, fieldNames, oddValue } from './fields.ts';
import { nearPlaces } from './near-places.ts';
import type { NoteWords } from './note-words.ts';
import { type Held, type Operator, operator } from './operator.ts';
import { foldWord, type Word } from './read-words.ts';

/** Words that must stand in a paragraph as they are, folded. */
export interface Term {
  readonly kind: 'term';
  readonly term: string;
}

/** Two words in one paragraph, in either order, with at most so many characters between them. */
export interface Near {
  readonly kind: 'near';
  readonly terms: readonly [string, string];
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
    help: [{ signs: ['甲 ~20 乙'], means: '相距 20 字以内' }],
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
    words: ({ terms }) => terms,
    evidence: 'places',
    match: ({ terms, distance }, stretch) => {
      const [left, right] = nearPlaces(terms, distance, stretch);
      const found: Held[] = [
        [terms[0], left],
        [terms[1], right],
      ];
      return left.length + right.length > 0 ? found : null;
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
    match: ({ term }, { countOf }) => (countOf(term) > 0 ? [[term, 'all']] : null),
  }),
} as const;

type Rows = typeof ROWS;
/** What can be asked of a section. */
export type Atom = { [K in keyof Rows]: NonNullable<ReturnType<Rows[K]['read']>> }[keyof Rows];
/** What can be odd about a word. */
export type Oddity = { [K in keyof Rows]: keyof Rows[K]['notes'] }[keyof Rows];

/** All operators, in the order in which they are asked. */
export const OPERATORS = ROWS as unknown as Readonly<Record<Atom['kind'], Operator<Atom, Record<Oddity, NoteWords>>>>;

/** The pair whose `~20` stands at `at`, when words stand on both sides; else the sign is text. */
function readNear(words: readonly Word[], at: number): Near | null {
  const [left, sign, right, after] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  const distance = sign === undefined || sign.quoted ? null : NEAR.exec(foldWord(sign.text));
  if (distance === null || [left, sign, right].some((word) => word === undefined || word.minus || word.or)) return null;
  if (left?.field !== null || sign?.field !== null || right?.field !== null || after?.or) return null;
  const terms = [foldWord(left.text), foldWord(right.text)] as const;
  return terms.includes('') ? null : { kind: 'near', terms, distance: Number(distance[1]) };
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
