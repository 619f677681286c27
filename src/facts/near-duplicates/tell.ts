import { byText } from '../../archive/order.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { SharedBands } from './join.ts';

/** Two captures that hold nearly the same text, by path. */
interface Pair {
  readonly first: string;
  readonly other: string;
}

/** So many bands must be alike, each word as often in one text as in the other. */
const ALIKE = 2;

/**
 * Captures whose text is nearly the same under another name or year: document mills sell old reports with every year
 * replaced. Those of which it was told that they are another capture's report are not told again.
 */
export function tell(joined: SharedBands, told: readonly Diagnostic[]): Diagnostic[] {
  const known = new Set(told.filter(({ rule }) => rule === 'duplicate-report').map(({ path }) => path));
  return pairsIn(joined)
    .filter(({ other }) => !known.has(other))
    .map(({ first, other }) => ({
      path: other,
      line: null,
      column: null,
      rule: 'near-duplicate',
      severity: 'warning',
      message: `This capture uses the same words as often as ${first}: one may be a copy of the other under another name or year.`,
      hint: 'Compare both with their source pages; remove the one that is no report of its own.',
    }));
}

/** By the name of the other. */
function pairsIn(joined: SharedBands): Pair[] {
  const shared = new Map<string, { readonly pair: Pair; bands: number }>();
  for (const paths of joined.values()) {
    const [first = '', ...others] = [...paths].sort(byText);
    for (const other of others) {
      const known = shared.get(`${first}\n${other}`) ?? { pair: { first, other }, bands: 0 };
      known.bands++;
      shared.set(`${first}\n${other}`, known);
    }
  }
  const alike = [...shared.values()].filter(({ bands }) => bands >= ALIKE).map(({ pair }) => pair);
  return alike.sort((a, b) => byText(a.other, b.other) || byText(a.first, b.first));
}
