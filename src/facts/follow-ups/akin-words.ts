import type { FieldWord } from './open-fields.ts';
import { fieldWordsIn } from './read-fields.ts';
import { MOST_WORDS } from './shared-words.ts';

/** What both words of a pair must say of their field, multiplied: two hints that stand for several fields say less. */
export const LEAST_WORTH = 0.1;

interface Told {
  readonly word: string;
  readonly weight: number;
}

/** Words of a plan and other words of a sentence that speak of the same field, the surest first, each word once. */
export function akinWords(plan: string, sentence: string): (readonly [planned: string, told: string])[] {
  const planned = surest(fieldWordsIn(plan).filter(({ word }) => !sentence.includes(word)));
  const told = surest(fieldWordsIn(sentence).filter(({ word }) => !plan.includes(word)));
  const pairs = [...planned]
    .flatMap(([field, one]) => {
      const other = told.get(field);
      return other === undefined ? [] : [{ one, other, worth: one.weight * other.weight }];
    })
    .filter(({ worth }) => worth >= LEAST_WORTH)
    .sort((a, b) => b.worth - a.worth);
  const taken = new Set<string>();
  const isNew = ({ one, other }: (typeof pairs)[number]) => {
    const isTaken = taken.has(one.word) || taken.has(other.word);
    for (const { word } of [one, other]) taken.add(word);
    return !isTaken;
  };
  return pairs
    .filter(isNew)
    .slice(0, MOST_WORDS)
    .map(({ one, other }) => [one.word, other.word]);
}

/** For each field the word that says most of it; of those that say as much the first. Words within others are no words to show. */
function surest(words: readonly FieldWord[]): Map<number, Told> {
  const best = new Map<number, Told>();
  for (const { word, nested, rows } of words) {
    if (nested) continue;
    for (const { field, weight } of rows)
      if (weight > (best.get(field)?.weight ?? 0)) best.set(field, { word, weight });
  }
  return best;
}
