import { makeBlock } from '../../../../src/facts/terms/block.ts';
import type { JoinedTerms } from '../../../../src/facts/terms/join.ts';
import { type Lexicon, makeLexicon } from '../../../../src/facts/terms/lexicon.ts';
import { type HeldTerm, packTerms } from '../../../../src/facts/terms/packed.ts';
import type { TermTally } from '../../../../src/facts/terms/tally.ts';

/** What a report holds: how often each word stands in it, and in how many paragraphs; one number for both. */
export type Held = Readonly<Record<string, number | readonly [count: number, paragraphs: number]>>;

/** Of whom a report is, where a test asks for it. */
export type Of = Partial<Pick<TermTally, 'year' | 'issuer' | 'level' | 'region' | 'paragraphs'>>;

/** The tally of a report of 20 paragraphs. */
export function tallyOf(words: Held, of: Of = {}, runs: readonly HeldTerm[] = []): TermTally {
  const terms = Object.entries(words).map(([text, held]): HeldTerm => {
    const [count, paragraphs] = typeof held === 'number' ? [held, held] : held;
    return { text, count, paragraphs };
  });
  return {
    ...{ year: 2024, issuer: null, level: 'county', region: ['某省'], paragraphs: 20, parts: '' },
    words: packTerms(terms),
    runs: packTerms(runs),
    ...of,
  };
}

/** Reports under ids in their order. */
export function joinedOf(tallies: readonly TermTally[]): JoinedTerms {
  return [makeBlock(withIds(tallies))];
}

/** The same before they are joined. */
export function withIds(tallies: readonly TermTally[]): (readonly [id: string, tally: TermTally])[] {
  return tallies.map((tally, at) => [`r${String(at).padStart(5, '0')}`, tally]);
}

/** Their lexicon. */
export function lexiconOf(tallies: readonly TermTally[]): Lexicon {
  return makeLexicon(joinedOf(tallies));
}

/** So many reports of different issuers. */
export function many(count: number, make: (at: number) => TermTally): TermTally[] {
  return Array.from({ length: count }, (_, at) => ({ ...make(at), issuer: make(at).issuer ?? `机构${at}` }));
}

/** A generator of numbers from 0 to 1, the same each time. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** In a random order. */
export function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const mixed = [...values];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}
