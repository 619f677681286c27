import { buildArchive } from '../../src/archive/build-archive.ts';
import { summarise } from '../../src/archive/summarise.ts';
import type { AnyComparison, Fact, Observed } from '../../src/facts/comparison.ts';
import { EVEN } from '../../src/facts/rarity.ts';
import { COMPARISONS, type Kept, type Results } from '../../src/facts/registry.ts';
import type { SiteConfig } from '../../src/model/config.ts';
import type { Report } from '../../src/model/report.ts';
import type { View } from '../../src/model/view.ts';
import { toRecords } from '../../src/search/index/records.ts';

/** A report as comparisons look at it. */
export function observed(report: Report): Observed {
  return { report, records: toRecords(report) };
}

/** What a comparison finds in a report; nothing where it looks at summaries only. */
export function factsOf(row: AnyComparison, report: Report, config: SiteConfig): readonly Fact[] {
  return row.observe?.(observed(report), config) ?? [];
}

/** What a comparison's join sees of a report. */
export function tallyOf(row: AnyComparison, report: Report, config: SiteConfig): unknown {
  return row.tally(factsOf(row, report, config), summarise(report));
}

/** The same by the comparison's id. */
export function findingsOf<Id extends keyof Kept>(id: Id, report: Report, config: SiteConfig): Kept[Id]['facts'] {
  return COMPARISONS.filter((row) => row.id === id).flatMap((row) => factsOf(row, report, config)) as Kept[Id]['facts'];
}

/** What a comparison finds in a report and the one before, by the comparison's id. */
export function pairedFindings<Id extends keyof Kept>(id: Id, later: Report, earlier: Report): Kept[Id]['facts'] {
  return COMPARISONS.filter((row) => row.id === id).flatMap(
    (row) => row.pair?.(later, earlier, EVEN) ?? [],
  ) as Kept[Id]['facts'];
}

/** The views of all comparisons over some reports, nothing kept. */
export function compareReports(reports: readonly Report[], config: SiteConfig): View[] {
  return COMPARISONS.flatMap((row) => row.views?.(joinOf(row, reports, config), { reports: reports.length }) ?? []);
}

/** What all comparisons give to other pages, nothing kept. */
export function resultsOf(reports: readonly Report[], config: SiteConfig): Results {
  const { reports: summaries, issuers } = buildArchive(reports.map(summarise));
  const all = reports.map((report) => ({ records: toRecords(report), summary: summarise(report) }));
  const results = COMPARISONS.map((row) => [
    row.id,
    row.across?.(all) ??
      row.result?.(joinOf(row, reports, config), { issuers }) ??
      row.resultOfArchive?.(joinOf(row, reports, config), { summaries, config }),
  ]);
  return Object.fromEntries(results) as Results;
}

function joinOf(row: AnyComparison, reports: readonly Report[], config: SiteConfig): unknown {
  return reports.reduce((so, report) => row.join.add(so, report.id, tallyOf(row, report, config)), row.join.empty());
}
