import type { Corpus } from '../../facts/passages/corpus.ts';
import { foldReport } from '../../facts/passages/fold-report.ts';
import { linkReports } from '../../facts/passages/link-reports.ts';
import type { PlacedFile } from '../../model/page.ts';
import { type LibraryPlaces, openLibrary } from '../library.ts';
import { openFileStore } from '../store/file-store.ts';
import { storeIn } from '../store/folders.ts';
import { writeCodes, writePrint } from './folded-files.ts';

/** Reports to fold, or to align with those before them. */
export type PassageTask = FoldTask | LinkTask;

/** The reports of a block. */
export interface FoldTask extends LibraryPlaces {
  readonly ids: readonly string[];
  /** Version of all code. */
  readonly code: string;
}

/** The reports of a block in the corpus of all, which threads share. */
export interface LinkTask {
  readonly cache: string;
  readonly corpus: Corpus;
  readonly range: readonly [first: number, end: number];
  readonly code: string;
}

/** Does either, and keeps what comes of it. */
export function foldOrLink(task: PassageTask): readonly PlacedFile[] {
  const store = openFileStore(storeIn(task.cache, 'content'));
  const keep = (file: string, content: Uint8Array): PlacedFile => ({ file, kept: store.keep(content) });
  if ('corpus' in task) {
    const { buffer, byteLength } = linkReports(task.corpus, task.range);
    return [keep('alignments', new Uint8Array(buffer, 0, byteLength))];
  }
  const library = openLibrary(task);
  const reports = task.ids.map((id) => foldReport(library.get('records', id)));
  return [keep('codes', writeCodes(reports)), keep('print', writePrint(reports))];
}
