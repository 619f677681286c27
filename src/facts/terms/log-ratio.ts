/** How often something was seen: in so many of so many, e.g. paragraphs of a report or reports of a year. */
export interface Share {
  readonly seen: number;
  readonly of: number;
}

/** Chance of taking for a difference what is none, over all that is compared in one go. */
export const ALPHA = 0.05;

/** The chance left to one of so many comparisons and to one side of it (Bonferroni). Their number is rounded up to a power of two, so that one report more seldom changes it. */
export function chanceOfOne(comparisons: number): number {
  return ALPHA / 2 / 2 ** Math.ceil(Math.log2(Math.max(1, comparisons)));
}

/**
 * Lower confidence bound of the binary logarithm of the ratio of two shares (Evert: LRC, 2022), at least 0; 0 where chance would give such a
 * difference as well. The bound is that of Clopper and Pearson for how all that was seen is parted, two decimals: 1 is at least twice as often.
 */
export function surelyMore(here: Share, there: Share, chance: number): number {
  if (here.seen === 0 || here.of === 0 || there.of === 0) return 0;
  const [a, b] = [here.seen, there.seen + 1];
  const even = here.of / (here.of + there.of);
  if (here.seen / (here.seen + there.seen) <= even || betaAt(even, a, b) >= chance) return 0;
  let [low, high] = [Math.log(even / (1 - even)), 40];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (betaAt(1 / (1 + Math.exp(-middle)), a, b) < chance) low = middle;
    else high = middle;
  }
  return Math.round(((low + Math.log(there.of / here.of)) / Math.LN2) * 100) / 100;
}

/** The regularised incomplete beta function: the chance of `a` or more of `a + b - 1` where one has the chance `x`. Numerical Recipes, 6.4. */
export function betaAt(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

const TINY = 1e-300;

/** Its continued fraction, by Lentz's method. */
function fraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const term of [even, odd]) {
      d = 1 / away(1 + term * d);
      c = away(1 + term / c);
      result *= d * c;
    }
    if (Math.abs(d * c - 1) < 1e-12) break;
  }
  return result;
}

const LANCZOS = [
  76.180091729471, -86.505320329417, 24.014098240831, -1.2317395724502, 0.0012086509738662, -0.000005395239384953,
];

function logGamma(x: number): number {
  const sum = LANCZOS.reduce((so, value, at) => so + value / (x + at + 1), 1.000000000190015);
  return (x + 0.5) * Math.log(x + 5.5) - (x + 5.5) + Math.log((2.5066282746310002 * sum) / x);
}
