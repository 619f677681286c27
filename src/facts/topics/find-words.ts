import { wordsByStart } from '../../text/words-by-start.ts';
import { SUBJECTS, type Subject } from './subjects.ts';

/** A word of a subject in a text. */
export interface FoundWord {
  readonly subject: Subject;
  readonly word: string;
  readonly weight: number;
  /** Offset in the text that was looked through. */
  readonly at: number;
}

/** What a word is worth, in nats, by how surely it names its subject. */
export const WEIGHTS = { names: 5, hints: 2, some: 0.8 } as const;

type Entry = Omit<FoundWord, 'at'>;
const KINDS = ['names', 'hints', 'some'] as const;

const wordsAt = wordsByStart(SUBJECTS.flatMap(entriesOf));

/** The words of subjects in a text in normal form without spaces, none within another. */
export function findWords(text: string): FoundWord[] {
  const found: FoundWord[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const [entry] = wordsAt(text, at);
    if (entry === undefined) continue;
    const { subject, word, weight } = entry;
    found.push({ subject, word, weight, at });
    at += word.length - 1;
  }
  return found;
}

function entriesOf(subject: Subject): Entry[] {
  return KINDS.flatMap((kind) =>
    subject[kind].split(' ').flatMap((word) => (word === '' ? [] : [{ subject, word, weight: WEIGHTS[kind] }])),
  );
}
