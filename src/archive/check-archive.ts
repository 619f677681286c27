import type { Archive, ReportSummary } from '../model/archive.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { PERMALINKS_FILE } from '../model/permalinks.ts';
import { issuerIdentity } from './issuers.ts';
import { byText, groupBy } from './order.ts';

/** An id is part of addresses and file names. */
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** What is wrong across reports: captures of one report, reports that claim one id, ids that cannot be an address, addresses whose capture is gone. */
export function checkArchive(archive: Archive): Diagnostic[] {
  return [...sharedIds(archive), ...sameIssuerAndYear(archive), ...unsafeIds(archive), ...gone(archive)].sort(
    (a, b) => byText(a.path, b.path) || byText(a.rule, b.rule),
  );
}

function sharedIds({ reports, setAside = [] }: Archive): Diagnostic[] {
  const kept = new Map(reports.map((report) => [report.id, report]));
  return setAside.map((other) => {
    const first = kept.get(other.id) as ReportSummary;
    return diagnostic(other, {
      rule: 'duplicate-report',
      severity: 'warning',
      message: `This capture has the same id (${other.id}) as ${first.path}: only ${first.path} is published.`,
      hint: `Remove one of the two files, or give them different ids if they are different reports.`,
    });
  });
}

function sameIssuerAndYear({ reports }: Archive): Diagnostic[] {
  const groups = groupBy(reports, (report) => {
    const identity = issuerIdentity(report);
    return identity === null || report.year.value === null ? null : `${identity} ${report.year.value}`;
  });
  return [...groups.values()].filter((group) => group.length > 1).flatMap(tellRepeated);
}

function tellRepeated(group: readonly ReportSummary[]): Diagnostic[] {
  const [first, ...others] = [...group].sort((a, b) => byText(a.path, b.path));
  return others.map((other) =>
    diagnostic(other, {
      rule: 'duplicate-report',
      severity: 'warning',
      message: `This capture and ${first?.path} are both the report of ${other.issuer.value} for ${other.year.value}; both are published.`,
      hint: 'Keep the better capture and remove the other; if they are different reports, correct issuer or year in a sidecar.',
    }),
  );
}

function unsafeIds({ reports }: Archive): Diagnostic[] {
  return reports
    .filter((report) => !ID.test(report.id))
    .map((report) =>
      diagnostic(report, {
        rule: 'unsafe-id',
        severity: 'error',
        message: `The id ${JSON.stringify(report.id)} cannot be an address: expected 1 to 64 lower-case letters, digits and hyphens.`,
        hint: 'Correct "id" in the front matter or the sidecar, or leave it out.',
      }),
    );
}

/** A reader who comes by an old link is told; a maintainer may have removed the file by mistake. */
function gone({ moved }: Archive): Diagnostic[] {
  return moved
    .filter(({ kind, from, to }) => kind === 'report' && (to[0]?.kind !== 'report' || to[0].key === from))
    .map(({ from, name }) => ({
      path: PERMALINKS_FILE,
      line: null,
      column: null,
      rule: 'capture-gone',
      severity: 'warning',
      message: `The capture of /reports/${from}/ (${name}) is gone; the page there says so.`,
      hint: `Put it back, or write id: "${from}" into the sidecar of the capture that takes its place.`,
    }));
}

type Said = Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'hint'>;

function diagnostic({ path }: ReportSummary, said: Said): Diagnostic {
  return { path, line: null, column: null, ...said };
}
