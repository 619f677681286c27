import type { SiteConfig } from '../../model/config.ts';
import type { Report } from '../../model/report.ts';
import { FACTS_NAMES, factsName } from './artefacts.ts';
import type { HandyResults, ResultPlaces } from './find-results.ts';
import { type DerivedName, makeResult, type Observing } from './make-results.ts';
import type { Results } from './results.ts';

/** The results of a report that is at hand; what is not kept is made, and kept. */
export function makeResults(
  { report, digest }: { readonly report: Report; readonly digest: string },
  config: SiteConfig,
  { artefacts, files }: Pick<ResultPlaces, 'artefacts' | 'files'>,
): HandyResults {
  const take = <K extends DerivedName>(name: K): Results[K] => artefacts.read(name, digest) ?? make(name);
  const make = <K extends DerivedName>(name: K): Results[K] => {
    const sources = { report, digest, config, files, records: () => records, summary: () => summary, facts: factsOf };
    const value = makeResult(name, sources);
    artefacts.write(name, digest, value);
    return value;
  };
  const factsOf = (row: Observing) => take(factsName(row)).facts;
  const records = take('records');
  const summary = take('summary');
  take('words');
  FACTS_NAMES.forEach(take);
  take('tallies');
  take('lines');
  const kept = take('files');
  const whole = kept.every((file) => files.find(file.kept) !== null);
  return { summary, files: whole ? kept : make('files') };
}
