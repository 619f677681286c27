import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../../src/build.ts';
import { type Diagnostic, DiagnosticError } from '../../src/model/diagnostic.ts';
import type { BuildOptions, BuildOutcome } from '../../src/pipeline/build-options.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Folder of the project's own seeds. */
export const SEEDS = path.join(root, 'seeds');

/** A folder of a test's own, with places for seeds and the site. */
export interface Workshop {
  readonly folder: string;
  readonly seeds: string;
  readonly out: string;
  readonly options: BuildOptions;
  /** Writes a capture or sidecar into the seeds. */
  readonly put: (file: string, content: string | Uint8Array) => void;
  /** Copies one of the project's seeds by the first digits of its name. */
  readonly copySeed: (file: string, as?: string) => void;
  readonly close: () => void;
}

/** Opens a folder in which builds can go wrong without harm. The cache is its own unless one is named. */
export function openWorkshop(cache?: string): Workshop {
  const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-build-'));
  const [seeds, out] = [path.join(folder, 'seeds'), path.join(folder, 'site')];
  mkdirSync(seeds);
  const put = (file: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(seeds, file)), { recursive: true });
    writeFileSync(path.join(seeds, file), content);
  };
  return {
    folder,
    seeds,
    out,
    options: {
      seeds,
      out,
      config: path.join(root, 'site.config.ts'),
      overrides: {},
      cache: cache ?? path.join(folder, 'cache'),
      // A second process and thread would load as much as a few reports give them to do.
      jobs: 1,
      search: false,
    },
    put,
    copySeed: (file, as = file) => cpSync(path.join(SEEDS, file), path.join(seeds, as)),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a build said: its outcome, or the messages it failed with, paths shortened to begin at the seeds folder. */
export interface Told {
  readonly outcome: BuildOutcome | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Builds, and takes errors made for people as an answer; any other error throws. */
export async function tryBuild(workshop: Workshop, changes: Partial<BuildOptions> = {}): Promise<Told> {
  const shorten = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map((d) => ({ ...d, path: d.path.replace(`${workshop.folder}/`, '') }));
  try {
    const outcome = await build({ ...workshop.options, ...changes });
    return { outcome, diagnostics: shorten(outcome.diagnostics) };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return { outcome: null, diagnostics: shorten(error.diagnostics) };
  }
}
