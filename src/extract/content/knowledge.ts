import { type ReadHeading, readHeading } from '../grammar/read-heading.ts';
import { type ReadSentence, readSentence } from './read-sentence.ts';

/** What tells sections apart: the words of headings, and what sentences speak of. Scores leave parts of it out. */
export interface Knowledge {
  readonly heading: ReadHeading;
  readonly sentence: ReadSentence;
}

/** Everything the extractor knows. */
export const KNOWLEDGE: Knowledge = { heading: readHeading, sentence: readSentence };
