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

/** Words by how they begin, the longest first: a text is looked through in one pass. */
const ENTRIES = byStart(SUBJECTS.flatMap(entriesOf));

/** The words of subjects in a text in normal form without spaces, none within another. */
export function findWords(text: string): FoundWord[] {
  const found: FoundWord[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const entry = ENTRIES.get(startAt(text, at))?.find(({ word }) => text.startsWith(word, at));
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

function byStart(entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const starts = new Map<number, Entry[]>();
  for (const entry of [...entries].sort((a, b) => b.word.length - a.word.length)) {
    const start = startAt(entry.word, 0);
    const known = starts.get(start);
    if (known === undefined) starts.set(start, [entry]);
    else known.push(entry);
  }
  return starts;
}

/** The two units there as one number, which is quicker to look up than a string. */
function startAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
