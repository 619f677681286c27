import { comparison } from '../comparison.ts';
import { data } from './data.ts';
import { join } from './join.ts';
import { observe } from './observe.ts';
import { result } from './result.ts';
import { tally } from './tally.ts';
import { views } from './views.ts';

/** Which areas of the outline reports tell of. */
export const topics = comparison({ id: 'topics', reads: [], observe, data, tally, join, views, result });
