import { byText } from '../../archive/order.ts';
import { syllablesOf } from '../../archive/syllables.ts';
import type { SuggestFile } from '../suggest-file.ts';

const HAN = /^\p{Script=Han}$/u;

/** Readings of names: the most usual one of each character, and whole names that read one otherwise, e.g. 乐清 beside 快乐. */
export function listReadings(names: readonly string[]): Pick<SuggestFile, 'readings' | 'otherwise'> {
  const read = [...new Set(names)].sort(byText).flatMap((name) => readName(name));
  const usual = usualReadings(read);
  const odd = read.filter(({ chars, syllables }) =>
    chars.some((char, at) => HAN.test(char) && usual[char] !== syllables[at]),
  );
  return {
    readings: usual,
    otherwise: Object.fromEntries(odd.map(({ name, syllables }) => [name, syllables.join(' ')])),
  };
}

interface ReadName {
  readonly name: string;
  readonly chars: readonly string[];
  readonly syllables: readonly string[];
}

/** Nothing where the readings do not match the characters one for one. */
function readName(name: string): ReadName[] {
  const chars = [...name];
  const syllables = syllablesOf(name).map((syllable) => syllable.toLowerCase());
  return chars.length === syllables.length ? [{ name, chars, syllables }] : [];
}

function usualReadings(names: readonly ReadName[]): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { chars, syllables } of names) {
    for (const [at, char] of chars.entries()) {
      const syllable = syllables[at] as string;
      if (!HAN.test(char) || !/^[a-z]+$/.test(syllable)) continue;
      const readings = counts.get(char) ?? new Map<string, number>();
      readings.set(syllable, (readings.get(syllable) ?? 0) + 1);
      counts.set(char, readings);
    }
  }
  const best = (readings: ReadonlyMap<string, number>) =>
    [...readings].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0] as string;
  return Object.fromEntries([...counts].sort(([a], [b]) => byText(a, b)).map(([char, all]) => [char, best(all)]));
}
