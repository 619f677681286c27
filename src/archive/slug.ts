import { createHash } from 'node:crypto';
import { groupBy } from './order.ts';
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

/** Slugs by identity: where two identities would share one, both get a hash of their own identity. */
export function distinctSlugs(wanted: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const claims = groupBy([...wanted], ([, slug]) => slug);
  return new Map(
    [...wanted].map(([identity, slug]) => [
      identity,
      claims.get(slug)?.length === 1 ? slug : `${slug}-${shortHash(identity)}`,
    ]),
  );
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 6);
}
