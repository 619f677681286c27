import { comparison } from '../comparison.ts';
import { data } from './data.ts';
import { join } from './join.ts';
import { observe } from './observe.ts';
import { result } from './result.ts';
import { tally } from './tally.ts';
import { views } from './views.ts';

/** Which figures reports state. */
export const indicators = comparison({ id: 'indicators', reads: [], observe, data, tally, join, views, result });
