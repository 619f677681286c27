import type { ResultContext } from '../../facts/comparison.ts';
import { type COMPARISONS, OBSERVING } from '../../facts/registry.ts';
import type { KeptFile, PlacedFile } from '../../model/page.ts';
import { codeChanged, codeVersion } from '../code/code-version.ts';
import { openFileStore } from '../store/file-store.ts';
import { storeIn } from '../store/folders.ts';
import { openStore } from '../store/store.ts';
import { drawViews } from './draw-views.ts';
import { joinedLines } from './joined-lines.ts';
import { readParts } from './read-parts.ts';
import { joinTallies } from './shard-tallies.ts';

/** Version of the code that this thread has loaded. */
const LOADED = codeVersion();

/** A comparison to join, and what shall come of it. */
export interface JoinTask {
  readonly cache: string;
  readonly id: (typeof COMPARISONS)[number]['id'];
  /** Where its tallies lie. */
  readonly parts: readonly KeptFile[];
  /** Number of reports. */
  readonly reports: number;
  readonly context: ResultContext;
  /** Key under which its views shall be kept; null where they are, or where there are none. */
  readonly views: string | null;
  /** Version of all code. */
  readonly code: string;
}

/** What comes of a comparison besides its views. */
export interface JoinedParts {
  readonly result: unknown;
  /** Its lines for data files, which are kept. */
  readonly lines: readonly PlacedFile[];
}

/** Joins a comparison over all reports in a worker thread, and keeps what is large of it: what was joined goes with the task. */
export async function joinReports({ cache, id, parts, reports, context, views, code }: JoinTask): Promise<JoinedParts> {
  if (code !== LOADED) throw codeChanged();
  const row = OBSERVING.find((one) => one.id === id);
  if (row === undefined) throw new Error(`There is no comparison ${id} that looks at reports.`);
  const files = openFileStore(storeIn(cache, 'content'));
  const joined = joinTallies(row, readParts(cache, files, parts));
  if (views !== null && row.views !== undefined)
    openStore(storeIn(cache, 'views')).write(views, await drawViews(row.views(joined, { reports })));
  const lines = joinedLines(row, joined).map(({ file, content }) => ({ file, kept: files.keep(content) }));
  return { result: row.result?.(joined, context), lines };
}
