import { foldForSearch } from '../fold-for-search.ts';
import type { NameKind, PartFile, PartNode, PartRow } from '../suggest-part.ts';
import { type Entry, nameEntry, toSyllable } from './book.ts';

/** The issuers and places under a key. */
export function entriesIn([, issuers, places]: PartNode, { readings }: Pick<PartFile, 'readings'>): Entry[] {
  const usual = new Map(Object.entries(readings));
  const toEntry =
    (kind: NameKind) =>
    ([name, path, reports, alone, reading]: PartRow): Entry => {
      const read = reading?.split(' ') ?? [...name].map((char) => usual.get(char) ?? foldForSearch(char).text);
      return nameEntry({ kind, name, path, reports, alone }, read.map(toSyllable));
    };
  return [...issuers.map(toEntry('issuer')), ...places.map(toEntry('place'))];
}
