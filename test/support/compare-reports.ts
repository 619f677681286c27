import { summarise } from '../../src/archive/summarise.ts';
import type { AnyComparison, Observed } from '../../src/facts/comparison.ts';
import { COMPARISONS } from '../../src/facts/registry.ts';
import type { SiteConfig } from '../../src/model/config.ts';
import type { Report } from '../../src/model/report.ts';
import type { View } from '../../src/model/view.ts';
import { toRecords } from '../../src/search/index/records.ts';

/** A report as comparisons look at it. */
export function observed(report: Report): Observed {
  return { report, records: toRecords(report) };
}

/** What a comparison's join sees of a report. */
export function tallyOf(row: AnyComparison, report: Report, config: SiteConfig): unknown {
  return row.tally(row.observe(observed(report), config), summarise(report));
}

/** The views of all comparisons over some reports, nothing kept. */
export function compareReports(reports: readonly Report[], config: SiteConfig): View[] {
  return COMPARISONS.flatMap((row) => {
    const joined = reports.reduce(
      (so, report) => row.join.add(so, report.id, tallyOf(row, report, config)),
      row.join.empty(),
    );
    return row.views(joined, { reports: reports.length });
  });
}
