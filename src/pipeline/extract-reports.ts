import type { SiteConfig } from '../model/config.ts';
import type { CaptureAnswer } from './capture-task.ts';
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
}

/** Works on all captures in threads; answers come in the order of `captures`, whatever thread was first. */
export async function extractReports(places: ExtractPlaces, workers: Workers, note: Note): Promise<CaptureAnswer[]> {
  const { captures, seeds, store, config } = places;
  const version = codeVersion();
  let done = 0;
  return Promise.all(
    captures.map(async (path) => {
      const answer = await workers.extract({ seeds, path, config, version, store });
      done += 1;
      note(`${done}/${captures.length} ${path}`);
      return answer;
    }),
  );
}
