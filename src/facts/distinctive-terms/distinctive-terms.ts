import { comparison } from '../comparison.ts';
import { join } from './join.ts';
import { result } from './result.ts';
import { tally } from './tally.ts';

/** Which words a report uses more than the others do. */
export const distinctiveTerms = comparison({ id: 'distinctive-terms', reads: [], tally, join, result });
