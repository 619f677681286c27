import type { PlacedFile } from '../../model/page.ts';
import { foldOrLink, type PassageTask } from './fold-or-link.ts';

type FindInBlock = (task: PassageTask) => Promise<readonly PlacedFile[]>;

/** So few reports are folded or linked at once: to start a thread and to load the code in it takes longer. */
export const FEW = 16;

/** Does what is little where it is called, and the rest in threads. */
export function fewInPlace(inThread: FindInBlock): FindInBlock {
  return async (task) => (sizeOf(task) <= FEW ? foldOrLink(task) : inThread(task));
}

function sizeOf(task: PassageTask): number {
  return 'corpus' in task ? task.range[1] - task.range[0] : task.ids.length;
}
