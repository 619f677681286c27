/** A word of a group in a text. */
export interface FoundWord {
  readonly group: number;
  readonly word: string;
  readonly at: number;
}

type Entry = Omit<FoundWord, 'at'>;

/** Finds words of groups, each given as words parted by spaces: the longest at each place, none within another, in one pass. */
export function openWords(groups: readonly string[]): (text: string) => FoundWord[] {
  const entries = groups.flatMap((words, group) =>
    words.split(' ').flatMap((word): Entry[] => (word === '' ? [] : [{ group, word }])),
  );
  const starts = new Map<string, Entry[]>();
  for (const entry of entries.sort((a, b) => b.word.length - a.word.length)) {
    const start = entry.word.slice(0, 2);
    const known = starts.get(start);
    if (known === undefined) starts.set(start, [entry]);
    else known.push(entry);
  }
  return (text) => {
    const found: FoundWord[] = [];
    for (let at = 0; at + 1 < text.length; at++) {
      const fitting = starts.get(text.slice(at, at + 2))?.filter(({ word }) => text.startsWith(word, at)) ?? [];
      const longest = fitting[0]?.word.length;
      if (longest === undefined) continue;
      // One word may speak of several matters.
      for (const { group, word } of fitting) if (word.length === longest) found.push({ group, word, at });
      at += longest - 1;
    }
    return found;
  };
}
