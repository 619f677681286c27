import { comparison } from '../comparison.ts';
import { data } from './data.ts';
import { join } from './join.ts';
import { observe } from './observe.ts';
import { tally } from './tally.ts';
import { views } from './views.ts';

/** Which laws, regulations and plans reports cite. */
export const citedLaws = comparison({ id: 'cited-laws', reads: [], observe, data, tally, join, views });
