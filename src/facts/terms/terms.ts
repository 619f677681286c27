import { comparison } from '../comparison.ts';
import { condensed } from './condensed.ts';
import { join } from './join.ts';
import { joinedData } from './joined-data.ts';
import { observe } from './observe.ts';
import { result } from './result.ts';
import { tally } from './tally.ts';
import { views } from './views.ts';

/** Which words reports use, and which set them apart. */
export const terms = comparison({
  id: 'terms',
  reads: [],
  observe,
  tally,
  join,
  condensed,
  joinedData,
  views,
  result,
});
