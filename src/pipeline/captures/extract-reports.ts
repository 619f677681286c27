import { type SettledIds, settleIds } from '../../archive/permalinks/settle-ids.ts';
import type { Permalinks } from '../../model/permalinks.ts';
import { findResults } from '../artefacts/find-results.ts';
import { openArtefacts } from '../artefacts/open-artefacts.ts';
import type { Ground } from '../ground.ts';
import type { Note } from '../progress.ts';
import { openFileStore } from '../store/file-store.ts';
import { storeIn } from '../store/folders.ts';
import type { Workers } from '../workers.ts';
import { type CaptureRoll, openCaptureRoll } from './capture-roll.ts';
import type { CaptureAnswer, CaptureSetting, CaptureTask, GivenId } from './capture-task.ts';
import { findCapture, openCaptures } from './kept-capture.ts';

/** The captures of a build and the addresses given before. */
export interface ExtractTask extends Pick<Ground, 'cache' | 'versions' | 'code' | 'config' | 'check'> {
  readonly seeds: string;
  /** Relative to `seeds`. */
  readonly captures: readonly string[];
  readonly given: Permalinks;
}

/** What became of all captures, and the ids they have. */
export interface ExtractedReports {
  /** In the order of the captures. */
  readonly answers: readonly CaptureAnswer[];
  readonly settled: SettledIds;
}

/** Captures that are looked at at the same time: each is in memory while it is. */
const AT_ONCE = 16;

/**
 * Takes what is kept of captures, and works on the others in processes; answers come in the order of `captures`, whatever process was first.
 * A capture that turns out to be one of a report that was there under another id is worked on once more under that.
 */
export async function extractReports(task: ExtractTask, workers: Workers, note: Note): Promise<ExtractedReports> {
  const { captures, seeds, cache, versions, code, config, check } = task;
  const setting = { seeds, cache, versions, code: code.version, config, check };
  const given = givenIds(task.given);
  const roll = openCaptureRoll(task);
  const answerOf = answerer(setting, workers, roll);
  let done = 0;
  const first = await inTurn(captures, async (path) => {
    const answer = await answerOf(path, given.get(path) ?? null);
    note(`${++done}/${captures.length} ${path}`);
    return answer;
  });
  const settled = settleIds(
    first.flatMap(({ report }) => report?.summary ?? []),
    task.given,
  );
  const answers = await inTurn(first, (answer) => {
    const { path, report } = answer;
    const id = settled.ids.get(path);
    if (!report || id === undefined || id === report.summary.id) return Promise.resolve(answer);
    return answerOf(path, { id, fingerprint: report.summary.fingerprint });
  });
  roll.keep();
  return { answers, settled };
}

/** What is kept where all of it is there, else what a process makes. */
function answerer(setting: CaptureSetting, workers: Workers, roll: CaptureRoll) {
  const captures = openCaptures(setting.cache);
  const artefacts = openArtefacts(setting.cache, setting.versions);
  const places = { artefacts, files: openFileStore(storeIn(setting.cache, 'content')), check: setting.check };
  const look = async (task: CaptureTask): Promise<CaptureAnswer | null> => {
    // What cannot be read is told by the process that tries to.
    const found = await findCapture(task).catch(() => null);
    if (found === null) return null;
    const listed = roll.get(found.key);
    if (listed !== null) return { path: task.path, cached: true, ...listed };
    const kept = captures.read(found.key);
    const results = kept && findResults(kept.digest, places);
    if (!kept || !results) return null;
    const { digest, diagnostics } = kept;
    return { path: task.path, cached: true, report: { digest, captureKey: found.key, ...results }, diagnostics };
  };
  return async (path: string, given: GivenId | null): Promise<CaptureAnswer> => {
    const task = { ...setting, path, given };
    const answer = (await look(task)) ?? (await workers.extract(task));
    roll.note(answer);
    return answer;
  };
}

/** Does something for each value, some at a time; results come in the order of the values. */
async function inTurn<T, R>(values: readonly T[], action: (value: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const rest = values.entries();
  const work = async () => {
    for (const [at, value] of rest) results[at] = await action(value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

/** Ids by path that are not what a hash of the body gives. */
function givenIds({ reports }: Permalinks): ReadonlyMap<string, GivenId> {
  const others = [...reports].filter(([, { own }]) => own !== null);
  return new Map(others.map(([id, { path, fingerprint }]) => [path, { id, fingerprint }]));
}
