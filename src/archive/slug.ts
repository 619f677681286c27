import { shortHash } from './short-hash.ts';
import { syllablesOf } from './syllables.ts';

/** Longest reading kept; beyond it a hash of the whole name keeps slugs apart. */
const LONGEST = 60;

/** A Chinese name in plain letters and digits: `上马台镇` → `shangmataizhen`, 吕梁 → `lvliang`; never empty. */
export function slugOf(name: string): string {
  const letters = syllablesOf(name)
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  if (letters === '') return shortHash(name);
  return letters.length <= LONGEST ? letters : `${letters.slice(0, LONGEST)}-${shortHash(name)}`;
}
