import { comparison } from '../comparison.ts';
import { join } from './join.ts';
import { tally } from './tally.ts';
import { tell } from './tell.ts';

/** Which captures may be copies of one another. */
export const nearDuplicates = comparison({ id: 'near-duplicates', reads: [], tally, join, tell });
