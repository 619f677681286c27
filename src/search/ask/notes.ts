import type { NoteWords } from './note-words.ts';
import { type Oddity, OPERATORS } from './operators.ts';

/** What can be odd about a query as a whole. */
type WholeOddity = 'only-operators' | 'only-without' | 'stray-or' | 'simplified';
export type NoteKind = WholeOddity | Oddity;

const WHOLE: Readonly<Record<WholeOddity, NoteWords>> = {
  'only-operators': {
    told: (text) => `“${text}”里只有符号，没有检索词，已照字面查找。`,
    fault: (text) => ({ message: `has signs only: ${text}`, hint: 'Write a word to look for.' }),
  },
  'only-without': {
    told: (text) => `“${text}”只说了不含什么，没有说找什么，已照字面查找。请在前面加一个要找的词。`,
    fault: (text) => ({
      message: `only says what must not stand there: ${text}`,
      hint: 'Put a word to look for before it.',
    }),
  },
  'stray-or': {
    told: () => '有一个“|”只有一边有词，没有计入。',
    fault: () => ({ message: 'has a | with a word on one side only', hint: 'Put a word on both sides of it.' }),
  },
  simplified: {
    told: (text) => `照原样没有找到，已改用简体“${text}”查找。`,
    fault: (text) => ({ message: `is in traditional characters: ${text}`, hint: 'Write it in simplified ones.' }),
  },
};

/** How each kind of odd query is told: those of operators stand in their rows. */
export const NOTES: Readonly<Record<NoteKind, NoteWords>> = Object.assign(
  { ...WHOLE },
  ...Object.values(OPERATORS).map(({ notes }) => notes),
);
