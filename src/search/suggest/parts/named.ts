import { syllablesOf } from '../../../archive/syllables.ts';
import { type Entry, nameEntry, toSyllable } from '../../ask/book.ts';
import { byName } from '../../ask/suggest.ts';
import { foldForSearch } from '../../fold-for-search.ts';
import type { NameKind, PartRow } from '../../suggest-part.ts';
import type { NameLists } from '../list-names.ts';
import type { PageSlugs } from '../suggest-pages.ts';

/** A name with what the reader will look it up by, and its row. */
export interface Named extends Pick<Entry, 'name' | 'within' | 'folded' | 'syllables' | 'reports' | 'query'> {
  readonly kind: NameKind;
  readonly row: PartRow;
}

const HAN = /^\p{Script=Han}$/u;
const SYLLABLE = /^[a-z]+$/u;

/** All names in the order in which equally near ones are shown: those with most reports first, then the shortest. */
export function namedOf({ places, issuers }: NameLists): Named[] {
  const all = [
    ...issuers.map(([name, at, reports, alone]) => named('issuer', [name, places.paths[at] ?? '', reports, alone])),
    ...places.rows.map(([name, above, reports, alone]) =>
      named('place', [name, places.paths[above] ?? '', reports, alone]),
    ),
  ];
  return all.sort((a, b) => b.reports - a.reports || byName(a, b));
}

/** The slug of a name's page; empty where it has none. */
export function slugOf({ kind, row: [name, path] }: Pick<Named, 'kind' | 'row'>, slugs: PageSlugs): string {
  return kind === 'issuer' ? slugs.issuer(name, path) : slugs.place(path + name);
}

function named(kind: NameKind, [name, path, reports, alone]: PartRow): Named {
  const syllables = syllablesIn(name);
  const usual = [...name].map(readAlone);
  const isUsual = syllables.every((syllable, at) => syllable === usual[at]);
  const row: PartRow = isUsual ? [name, path, reports, alone] : [name, path, reports, alone, syllables.join(' ')];
  return { ...nameEntry({ kind, name, path, reports, alone }, syllables), kind, row };
}

/** Readings of a name's characters, ü as u; each by itself where they do not come one for one. */
function syllablesIn(name: string): string[] {
  const chars = [...name];
  const read = syllablesOf(name).map((syllable) => toSyllable(syllable.toLowerCase()));
  if (read.length !== chars.length) return chars.map(readAlone);
  return chars.map((char, at) => (isRead(char, read[at] as string) ? (read[at] as string) : fold(char)));
}

const alone = new Map<string, string>();

/** How a character is read by itself; what is no Chinese character stands for itself. */
export function readAlone(char: string): string {
  const known = alone.get(char) ?? readOnce(char);
  alone.set(char, known);
  return known;
}

function readOnce(char: string): string {
  const [read = ''] = syllablesOf(char).map((syllable) => toSyllable(syllable.toLowerCase()));
  return isRead(char, read) ? read : fold(char);
}

function isRead(char: string, syllable: string): boolean {
  return HAN.test(char) && SYLLABLE.test(syllable);
}

function fold(text: string): string {
  return toSyllable(foldForSearch(text).text);
}
