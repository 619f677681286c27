import type { PlacedFile } from '../../model/page.ts';
import { codeChanged, codeVersion } from '../code/code-version.ts';
import { foldOrLink, type PassageTask } from './fold-or-link.ts';

/** Version of the code that this thread has loaded. */
const LOADED = codeVersion();

/** Folds or links in a worker thread. */
export function findInBlock(task: PassageTask): readonly PlacedFile[] {
  if (task.code !== LOADED) throw codeChanged();
  return foldOrLink(task);
}
