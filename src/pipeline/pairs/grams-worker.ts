import { countParagraphs } from '../../facts/follow-ups/count-paragraphs.ts';
import { codeChanged, codeVersion } from '../code/code-version.ts';
import { type LibraryPlaces, openLibrary } from '../library.ts';
import { writeCounts } from './stored-weights.ts';

/** Version of the code that this thread has loaded. */
const LOADED = codeVersion();

/** Reports whose pairs of characters are counted, those whose digests are given. */
export interface GramsTask extends LibraryPlaces {
  /** Key under which the counts shall be kept. */
  readonly key: string;
  /** Version of all code. */
  readonly code: string;
}

/** Counts in a worker thread how many paragraphs of some reports have each pair of characters, and keeps the counts. */
export function countGrams({ key, code, ...places }: GramsTask): void {
  if (code !== LOADED) throw codeChanged();
  const library = openLibrary(places);
  writeCounts(places.cache, key, countParagraphs(recordsOf(Object.keys(places.digests), library)));
}

function* recordsOf(ids: readonly string[], library: ReturnType<typeof openLibrary>) {
  for (const id of ids) yield* library.get('records', id);
}
