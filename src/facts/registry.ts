import { citedLaws } from './cited-laws/cited-laws.ts';
import type { AnyComparison } from './comparison.ts';

/** All ways to lay reports beside each other, in the order in which their pages are told. */
export const COMPARISONS: readonly AnyComparison[] = [citedLaws];
