import { comparison } from '../comparison.ts';
import { data } from './data.ts';
import { join } from './join.ts';
import { observe } from './observe.ts';
import { tally } from './tally.ts';

/** Which figures reports state. */
export const indicators = comparison({ id: 'indicators', reads: [], observe, data, tally, join });
