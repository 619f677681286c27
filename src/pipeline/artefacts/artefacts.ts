import { type COMPARISONS, type Kept, OBSERVING, PAIRING, WEIGHING } from '../../facts/registry.ts';
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

/** Other results are made of search records and of the summary, whose code decides them too. */
const RECORDS = 'src/search/index/records.ts';
const SUMMARY = 'src/archive/summarise.ts';

const PUBLISHED = OBSERVING.filter(({ data }) => data !== undefined);

/** Findings are made by what stands in a comparison's folder as `observe.ts`, their tallies by `tally.ts` there. */
const madeIn = ({ id }: { readonly id: string }) => [`src/facts/${id}/observe.ts`, `src/facts/${id}/tally.ts`];

/** Findings as they are published. */
const LINES = [RECORDS, ...PUBLISHED.flatMap(({ id }) => [`src/facts/${id}/observe.ts`, `src/facts/${id}/data.ts`])];
const LINES_READ = PUBLISHED.flatMap(({ reads }) => reads);

/** What is made of a capture or a report. A change of code or settings makes anew what it decides, and nothing else. */
const BASIC = {
  /** The capture's report, or why there is none. */
  report: { by: ['src/ingest/', 'src/extract/'], settings: ['limits'] },
  summary: { by: [SUMMARY], settings: [] },
  records: { by: [RECORDS], settings: [] },
  words: { by: [RECORDS, 'src/search/suggest/report-words.ts'], settings: [] },
  tallies: { by: [RECORDS, SUMMARY, ...OBSERVING.flatMap(madeIn)], settings: OBSERVING.flatMap(({ reads }) => reads) },
  files: { by: ['src/site/files/report-files.ts', ...LINES], settings: ['url', 'base', ...LINES_READ] },
  lines: {
    by: ['src/site/files/report-line.ts', 'src/site/files/finding-lines.ts', ...LINES],
    settings: ['url', 'base', ...LINES_READ],
  },
} as const satisfies Readonly<Record<string, Made>>;

/** Findings of a comparison, e.g. `facts-cited-laws`. */
export type FactsName = `facts-${keyof Kept}`;
/** Kinds of results. */
export type ArtefactName = keyof typeof BASIC | FactsName;

/** Kind of a comparison's findings. */
export function factsName<Id extends keyof Kept>({ id }: { readonly id: Id }): `facts-${Id}` {
  return `facts-${id}`;
}

/** Whether a kind is that of a comparison's findings. */
export function isFacts(name: ArtefactName): name is FactsName {
  return name.startsWith('facts-');
}

const FACTS = OBSERVING.map((row): [FactsName, Made] => [
  factsName(row),
  { by: [RECORDS, `src/facts/${row.id}/observe.ts`], settings: row.reads },
]);
export const FACTS_NAMES: readonly FactsName[] = FACTS.map(([name]) => name);
/** What is found in two reports is kept under both. */
const PAIRS = PAIRING.map((row): [FactsName, Made] => [
  factsName(row),
  { by: [`src/facts/${row.id}/pair.ts`], settings: row.reads },
]);
export const PAIR_NAMES: readonly FactsName[] = PAIRS.map(([name]) => name);
const ARTEFACTS = new Map<ArtefactName, Made>([
  ...(Object.entries(BASIC) as [keyof typeof BASIC, Made][]),
  ...FACTS,
  ...PAIRS,
]);
/** Kinds of results that each report has of its own. */
export const ARTEFACT_NAMES: readonly ArtefactName[] = [...ARTEFACTS.keys()].filter((name) =>
  PAIR_NAMES.every((one) => one !== name),
);

/** By kind, the hash of the code and settings that decide it. */
export type ArtefactVersions = Readonly<Record<keyof typeof BASIC, string> & Partial<Record<FactsName, string>>>;

/** What decides the results of this build. */
export function artefactVersions(code: Code, config: SiteConfig): ArtefactVersions {
  const versions = [...ARTEFACTS].map(([name, made]) => [name, madeBy(made, code, config)]);
  return Object.fromEntries(versions) as ArtefactVersions;
}

/** What decides results besides their input. */
interface MadeOn {
  readonly code: Code;
  readonly config: SiteConfig;
  readonly versions: ArtefactVersions;
}

/** What decides the join of a comparison besides the reports, and what comes of it. */
export function joinVersion(row: (typeof COMPARISONS)[number], { code, config, versions }: MadeOn): string {
  const made = madeBy({ by: [SUMMARY, `src/facts/${row.id}/`], settings: row.reads }, code, config);
  return contentHash(made, versions[factsName(row)] ?? '');
}

/** The same once the archive is weighed: what looks at its weights is decided by them, a hash of which is given. */
export function weighedVersions(versions: ArtefactVersions, weights: string): ArtefactVersions {
  const names = WEIGHING.map(factsName);
  return {
    ...versions,
    ...Object.fromEntries(names.map((name) => [name, contentHash(versions[name] ?? '', weights)])),
  };
}

/** Hash of code and settings that decide a kept result. */
function madeBy({ by, settings }: Made, code: Code, config: SiteConfig): string {
  return contentHash(code.versionOf(by), JSON.stringify(settings.map((name) => [name, config[name]])));
}
