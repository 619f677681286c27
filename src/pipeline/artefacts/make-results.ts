import { summariseAs } from '../../archive/summarise.ts';
import { COMPARISONS } from '../../facts/registry.ts';
import type { SiteConfig } from '../../model/config.ts';
import type { SiteFile } from '../../model/page.ts';
import type { Report } from '../../model/report.ts';
import { toRecords } from '../../search/index/records.ts';
import { reportWords } from '../../search/suggest/report-words.ts';
import { reportFiles } from '../../site/files/report-files.ts';
import { reportJsonLine } from '../../site/files/report-line.ts';
import type { FileStore } from '../store/file-store.ts';
import { type ArtefactName, type FactsName, factsName, isFacts } from './artefacts.ts';
import type { KeptReportFiles, Results } from './results.ts';

/** What results are made of. */
export interface Sources {
  readonly report: Report;
  readonly digest: string;
  readonly config: SiteConfig;
  readonly files: FileStore;
  /** Other results of the same report, made when they are asked for. */
  readonly records: () => Results['records'];
  readonly summary: () => Results['summary'];
}

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
  files: keepFiles,
};

function factsOf(name: FactsName, { report, records, summary, config }: Sources): unknown {
  const row = COMPARISONS.find((one) => factsName(one) === name);
  const facts = row?.observe?.({ report, records: records() }, config) ?? [];
  return { facts, tally: row?.tally(facts, summary()) };
}

function keepFiles({ report, config, files }: Sources): KeptReportFiles {
  const keep = ({ file, content }: SiteFile) => ({ file, kept: files.keep(content) });
  return { published: reportFiles(report, config).map(keep), line: files.keep(reportJsonLine(report, config)) };
}
