import { comparison } from '../comparison.ts';
import { data } from './data.ts';
import { join } from './join.ts';
import { observe } from './observe.ts';
import { result } from './result.ts';
import { tally } from './tally.ts';
import { views } from './views.ts';

/** Which shortcomings reports name, and which plans. */
export const items = comparison({ id: 'items', reads: [], observe, data, tally, join, views, result });
