import { summariseAs } from '../../archive/summarise.ts';
import type { Fact, FindingsData } from '../../facts/comparison.ts';
import { COMPARISONS, OBSERVING } from '../../facts/registry.ts';
import type { SiteConfig } from '../../model/config.ts';
import type { Report } from '../../model/report.ts';
import { toRecords } from '../../search/index/records.ts';
import { reportWords } from '../../search/suggest/report-words.ts';
import { type FindingLines, findingLines } from '../../site/files/finding-lines.ts';
import { reportFiles } from '../../site/files/report-files.ts';
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
  files: ({ report, config, files }) =>
    reportFiles(report, config).map(({ file, content }) => ({ file, kept: files.keep(content) })),
  lines: linesOf,
};

function factsOf(name: FactsName, { report, records, config }: Sources): unknown {
  const row = COMPARISONS.find((one) => factsName(one) === name);
  return { facts: row?.observe?.({ report, records: records() }, config) ?? [] };
}

function talliesOf({ facts, summary }: Sources): Results['tallies'] {
  return Object.fromEntries(OBSERVING.map((row) => [row.id, row.tally(facts(row), summary())]));
}

function linesOf({ report, config, facts }: Sources): Results['lines'] {
  const findings = OBSERVING.flatMap((row) =>
    row.data === undefined ? [] : [[row.data.name, linesOfFacts(row.data, facts(row))] as const],
  );
  return { report: reportJsonLine(report, config), findings: Object.fromEntries(findings) };
}

function linesOfFacts({ columns, toLine }: FindingsData<Fact>, facts: readonly Fact[]): FindingLines {
  const rows = facts.map((fact) => toLine(fact) as Readonly<Record<string, unknown>>);
  return findingLines(rows, columns);
}
