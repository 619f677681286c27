import type { FindingNames } from '../model/compare.ts';
import { KINDS } from './indicators/kinds.ts';
import { BOUNDS, SCOPE_WORDS } from './indicators/wording.ts';
import { OUTLINES } from './topics/outlines.ts';

/** What kinds of figures, scopes, bounds and areas are called, for scripts that show findings. */
export function findingNames(): FindingNames {
  return {
    kinds: KINDS.map(({ id, name }) => [id, name]),
    outlines: OUTLINES.map(({ key, title, areas }) => ({ key, title, areas })),
    scopes: SCOPE_WORDS,
    bounds: BOUNDS,
  };
}
