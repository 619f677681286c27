import { type SettledIds, settleIds } from '../archive/permalinks/settle-ids.ts';
import type { SiteConfig } from '../model/config.ts';
import type { Permalinks } from '../model/permalinks.ts';
import type { CaptureAnswer, GivenId } from './capture-task.ts';
import { codeVersion } from './code-version.ts';
import type { Note } from './progress.ts';
import type { Workers } from './workers.ts';

/** Where captures lie and where results are kept. */
export interface ExtractPlaces {
  /** Folder of the captures as messages shall name it. */
  readonly seeds: string;
  /** Captures relative to `seeds`. */
  readonly captures: readonly string[];
  readonly store: string;
  readonly config: SiteConfig;
  readonly permalinks: Permalinks;
}

/** What became of all captures, and the ids they have. */
export interface ExtractedReports {
  /** In the order of the captures. */
  readonly answers: readonly CaptureAnswer[];
  readonly settled: SettledIds;
}

/**
 * Works on all captures in processes; answers come in the order of `captures`, whatever process was first. A capture that turns out to be one of a report
 * that was there under another id is worked on once more under that.
 */
export async function extractReports(places: ExtractPlaces, workers: Workers, note: Note): Promise<ExtractedReports> {
  const { captures, permalinks } = places;
  const given = givenIds(permalinks);
  const extract = extractor(places, workers);
  let done = 0;
  const first = await Promise.all(
    captures.map(async (path) => {
      const answer = await extract(path, given.get(path) ?? null);
      done += 1;
      note(`${done}/${captures.length} ${path}`);
      return answer;
    }),
  );
  const settled = settleIds(
    first.flatMap(({ summary }) => summary ?? []),
    permalinks,
  );
  const answers = await Promise.all(
    first.map((answer) => {
      const { path, summary } = answer;
      const id = settled.ids.get(path);
      if (!summary || id === undefined || id === summary.id) return answer;
      return extract(path, { id, fingerprint: summary.fingerprint });
    }),
  );
  return { answers, settled };
}

function extractor({ seeds, store, config }: ExtractPlaces, workers: Workers) {
  const version = codeVersion();
  return (path: string, given: GivenId | null) => workers.extract({ seeds, path, config, version, store, given });
}

/** Ids by path that are not what a hash of the body gives. */
function givenIds({ reports }: Permalinks): ReadonlyMap<string, GivenId> {
  const others = [...reports].filter(([, { own }]) => own !== null);
  return new Map(others.map(([id, { path, fingerprint }]) => [path, { id, fingerprint }]));
}
