import type { EqualRun } from './equal-runs.ts';
import { type GrownRun, growRun } from './grow-run.ts';
import { BREAK, NUMBER } from './shared-units.ts';

/** Stretches of two texts that say the same but for a few characters; ends are the first unit after. */
export interface SharedStretch {
  readonly a: Span;
  readonly b: Span;
}

/** Shortest stretch that is told, units of the longer text: a number is one. */
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
    if (isInside(chains, run)) continue;
    const own = chainOf(b, growRun({ a, b }, run));
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

/** A run that another grew over needs no chain of its own. */
function isInside(chains: readonly Chain[], run: EqualRun): boolean {
  return chains
    .slice(-LOOKED_BACK)
    .some(({ a, b }) => run.a >= a[0] && run.a + run.length <= a[1] && run.b >= b[0] && run.b + run.length <= b[1]);
}

function chainOf(units: string, { a, b, equal }: GrownRun): Chain {
  let numbers = 0;
  for (let at = b[0]; at < b[1]; at++) if (units.charAt(at) === NUMBER) numbers++;
  return { a, b, equal, words: equal - numbers };
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
  const longer = Math.max(a[1] - a[0], b[1] - b[0]);
  return longer >= SHORTEST && equal >= longer * LEAST_EQUAL && words >= equal * LEAST_WORDS;
}
