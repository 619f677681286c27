import type { EqualRun } from './equal-runs.ts';
import { BREAK, NUMBER } from './shared-units.ts';

/** Stretches of two texts that say the same but for a few characters; ends are the first unit after. */
export interface SharedStretch {
  readonly a: Span;
  readonly b: Span;
}

/** Shortest stretch that is told, units: a number is one. */
export const SHORTEST = 30;
/** Units between two equal runs that may differ: the name of a place or two, a figure put otherwise. */
export const WIDEST_GAP = 10;
/** Of the longer of both stretches so many units must be equal. */
export const LEAST_EQUAL = 0.8;
/** Of the equal units so many must be no numbers: rows of figures are all alike. */
export const LEAST_WORDS = 2 / 3;
/** Runs before one that are looked at for its beginning. */
const LOOKED_BACK = 24;

/** Units by which two runs may overlap: 的的 beside 的. */
const OVERLAP = 2;

type Span = readonly [from: number, to: number];
interface Chain {
  readonly a: Span;
  readonly b: Span;
  readonly equal: number;
  readonly words: number;
}

/** Joins runs, in the order of `b`, that stand close together in one paragraph of both texts, and keeps what is long enough and equal enough. */
export function joinRuns(a: string, b: string, runs: readonly EqualRun[]): SharedStretch[] {
  const chains: Chain[] = [];
  for (const run of runs) {
    const own = chainOf(b, run);
    const at = lastBefore(
      chains,
      own,
      (chain) => isOneParagraph(a, chain.a, own.a) && isOneParagraph(b, chain.b, own.b),
    );
    if (at < 0) chains.push(own);
    else chains[at] = joined(chains[at] as Chain, own);
  }
  return chains.filter(isShared).map(({ a, b }) => ({ a, b }));
}

function chainOf(units: string, { a, b, length }: EqualRun): Chain {
  let words = 0;
  for (let at = b; at < b + length; at++) if (units.charAt(at) !== NUMBER) words++;
  return { a: [a, a + length], b: [b, b + length], equal: length, words };
}

/** The chain that a run goes on with: the nearest of the last few that end shortly before it in both texts. */
function lastBefore(chains: readonly Chain[], own: Chain, isOne: (chain: Chain) => boolean): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = chains.length - 1; at >= Math.max(0, chains.length - LOOKED_BACK); at--) {
    const chain = chains[at] as Chain;
    const gaps = [own.a[0] - chain.a[1], own.b[0] - chain.b[1]] as const;
    const width = Math.max(...gaps);
    if (Math.min(...gaps) < -OVERLAP || width > WIDEST_GAP || width >= least || !isOne(chain)) continue;
    [best, least] = [at, width];
  }
  return best;
}

function isOneParagraph(text: string, before: Span, after: Span): boolean {
  return !text.slice(before[1], after[0]).includes(BREAK);
}

function joined(chain: Chain, own: Chain): Chain {
  return {
    a: [chain.a[0], own.a[1]],
    b: [chain.b[0], own.b[1]],
    equal: chain.equal + own.equal,
    words: chain.words + own.words,
  };
}

function isShared({ a, b, equal, words }: Chain): boolean {
  const [shorter, longer] = [a[1] - a[0], b[1] - b[0]].sort((one, other) => one - other) as [number, number];
  return shorter >= SHORTEST && equal >= longer * LEAST_EQUAL && words >= equal * LEAST_WORDS;
}
