import nodejieba from 'nodejieba';
import { findPlaces } from '../../extract/names/gazetteer.ts';

/** Words into which the dictionary cuts a text, signs and single characters too; nothing is guessed, and names of places part it as signs do. */
export function cutWords(text: string): string[] {
  const parted = findPlaces(text).reduceRight(
    (so, { name, start }) => `${so.slice(0, start)}|${so.slice(start + name.length)}`,
    text,
  );
  return nodejieba.cut(parted, true);
}

/** Every word of the dictionary that stands in a text, those within others too: 法治政府 → 法治, 政府. */
export function wordsWithin(text: string): string[] {
  return nodejieba.cutAll(text);
}
