import { COMPARISONS } from '../facts/registry.ts';
import type { ReportSummary } from '../model/archive.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What comparisons that know reports by their summaries tell of them besides what was told. */
export function tellOfSummaries(summaries: readonly ReportSummary[], told: readonly Diagnostic[]): Diagnostic[] {
  return COMPARISONS.flatMap(({ join, tally, tell }) => {
    if (tell === undefined) return [];
    const joined = summaries.reduce((so, one) => join.add(so, one.id, tally([], one)), join.empty());
    return tell(joined, told);
  });
}
