import { comparison } from '../comparison.ts';
import { join } from './join.ts';
import { observe } from './observe.ts';
import { resultOfArchive } from './result-of-archive.ts';
import { tally } from './tally.ts';

/** Which reports fulfil the questions of the settings. */
export const standingQuestions = comparison({
  id: 'standing-questions',
  reads: ['questions'],
  observe,
  tally,
  join,
  resultOfArchive,
});
