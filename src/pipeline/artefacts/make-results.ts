import { summariseAs } from '../../archive/summarise.ts';
import type { Fact } from '../../facts/comparison.ts';
import { COMPARISONS, OBSERVING } from '../../facts/registry.ts';
import type { SiteConfig } from '../../model/config.ts';
import type { Report } from '../../model/report.ts';
import { toRecords } from '../../search/index/records.ts';
import { reportWords } from '../../search/suggest/report-words.ts';
import { findingLines, type KeyedRow } from '../../site/files/finding-lines.ts';
import { reportFiles } from '../../site/files/report-files.ts';
import type { Findings } from '../../site/files/report-json.ts';
import { reportJsonLine } from '../../site/files/report-line.ts';
import type { FileStore } from '../store/file-store.ts';
import { type ArtefactName, type FactsName, factsName, isFacts } from './artefacts.ts';
import type { Results } from './results.ts';

/** What results are made of. */
export interface Sources {
  readonly report: Report;
  readonly digest: string;
  readonly config: SiteConfig;
  readonly files: FileStore;
  /** Other results of the same report, made when they are asked for. */
  readonly records: () => Results['records'];
  readonly summary: () => Results['summary'];
  readonly facts: (row: Observing) => readonly Fact[];
}

/** A comparison that looks at reports. */
export type Observing = (typeof OBSERVING)[number];

/** Kinds of results that are made of a report. */
export type DerivedName = Exclude<ArtefactName, 'report'>;
type BasicName = Exclude<DerivedName, FactsName>;

/** Makes a result of a report: pure, but that contents of files go to where files are kept. */
export function makeResult<K extends DerivedName>(name: K, sources: Sources): Results[K] {
  const made = isFacts(name) ? factsOf(name, sources) : MAKERS[name as BasicName](sources);
  return made as Results[K];
}

const MAKERS: { readonly [K in BasicName]: (sources: Sources) => Results[K] } = {
  summary: ({ report, digest }) => summariseAs(report, digest),
  records: ({ report }) => toRecords(report),
  words: ({ records }) => reportWords(records()),
  tallies: talliesOf,
  files: (sources) =>
    reportFiles(sources.report, sources.config, publishedOf(sources)).map(({ file, content }) => ({
      file,
      kept: sources.files.keep(content),
    })),
  lines: linesOf,
};

function factsOf(name: FactsName, { report, records, config }: Sources): unknown {
  const row = COMPARISONS.find((one) => factsName(one) === name);
  return { facts: row?.observe?.({ report, records: records() }, config) ?? [] };
}

function talliesOf({ facts, summary }: Sources): Results['tallies'] {
  return Object.fromEntries(OBSERVING.map((row) => [row.id, row.tally(facts(row), summary())]));
}

function linesOf(sources: Sources): Results['lines'] {
  const findings = published().map(({ data }) => [
    data.name,
    findingLines((publishedOf(sources)[data.name] ?? []) as readonly KeyedRow[], data),
  ]);
  return { report: reportJsonLine(sources.report, sources.config), findings: Object.fromEntries(findings) };
}

/** Findings of a report as they are published, by the name of their data file. */
function publishedOf({ facts }: Pick<Sources, 'facts'>): Findings {
  return Object.fromEntries(published().map((row) => [row.data.name, facts(row).map(row.data.toLine)]));
}

function published() {
  return OBSERVING.flatMap((row) => (row.data === undefined ? [] : [{ ...row, data: row.data }]));
}
