import { deserialize, serialize } from 'node:v8';
import type { Condensed } from '../comparison.ts';
import { makeBlock, type TermBlock } from './block.ts';
import type { JoinedTerms } from './join.ts';
import type { TermTally } from './tally.ts';

/** Vocabularies of a shard as they are kept: numbers in columns, and the texts of each in one, since a string of its own costs as much as ten numbers. */
export const condensed: Condensed<TermTally, JoinedTerms> = {
  condense: (tallies) => {
    const { reports, words, parts, runs } = makeBlock(tallies);
    return serialize({ reports, words: oneText(words), parts: oneText(parts), runs: oneText(runs) });
  },
  expand: (bytes) => {
    const { reports, words, parts, runs } = deserialize(bytes) as Written;
    return [{ reports, words: manyTexts(words), parts: manyTexts(parts), runs: manyTexts(runs) }];
  },
};

type OneText<T> = Omit<T, 'texts'> & { readonly text: string };
type Written = Pick<TermBlock, 'reports'> & {
  readonly [K in Exclude<keyof TermBlock, 'reports'>]: OneText<TermBlock[K]>;
};

/** Terms hold no white space. */
const SPACE = ' ';

function oneText<T extends { readonly texts: readonly string[] }>({ texts, ...columns }: T): OneText<T> {
  return { ...columns, text: texts.join(SPACE) };
}

function manyTexts<T>({ text, ...columns }: OneText<T>) {
  return { ...columns, texts: text === '' ? [] : text.split(SPACE) };
}
