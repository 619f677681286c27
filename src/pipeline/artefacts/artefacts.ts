import type { SiteConfig } from '../../model/config.ts';
import type { Code } from '../code/code-version.ts';
import { contentHash } from '../store/content-hash.ts';

/** What decides a kept result besides its input. */
interface Made {
  /** Files or folders of code; what they import counts as well. */
  readonly by: readonly string[];
  /** Settings that it reads. */
  readonly settings: readonly (keyof SiteConfig)[];
}

/** What is made of a capture or a report, from the capture down. A change of code or settings makes anew what it decides, and nothing else. */
const ARTEFACTS = {
  /** The capture's report, or why there is none. */
  report: { by: ['src/ingest/', 'src/extract/'], settings: ['limits'] },
  summary: { by: ['src/archive/summarise.ts'], settings: [] },
  records: { by: ['src/search/index/records.ts'], settings: [] },
  answers: { by: ['src/search/questions/answer-questions.ts'], settings: ['questions'] },
  words: { by: ['src/search/suggest/report-words.ts'], settings: [] },
  files: { by: ['src/site/files/report-files.ts', 'src/site/files/report-line.ts'], settings: ['url', 'base'] },
} as const satisfies Readonly<Record<string, Made>>;

/** Kinds of results. */
export type ArtefactName = keyof typeof ARTEFACTS;
export const ARTEFACT_NAMES = Object.keys(ARTEFACTS) as readonly ArtefactName[];

/** By kind, the hash of the code and settings that decide it. */
export type ArtefactVersions = Readonly<Record<ArtefactName, string>>;

/** What decides the results of this build. */
export function artefactVersions(code: Code, config: SiteConfig): ArtefactVersions {
  const versions = ARTEFACT_NAMES.map((name) => [name, madeBy(ARTEFACTS[name], code, config)]);
  return Object.fromEntries(versions) as ArtefactVersions;
}

/** Hash of code and settings that decide a kept result. */
export function madeBy({ by, settings }: Made, code: Code, config: SiteConfig): string {
  return contentHash(code.versionOf(by), JSON.stringify(settings.map((name) => [name, config[name]])));
}
