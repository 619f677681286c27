import { comparison } from '../comparison.ts';
import { data } from './data.ts';
import { join } from './join.ts';
import { observe } from './observe.ts';
import { tally } from './tally.ts';
import { views } from './views.ts';

/** Whether reports were published when they were due. */
export const timeliness = comparison({ id: 'timeliness', reads: [], observe, data, tally, join, views });
