import type { IssuerGroup } from '../../src/model/archive.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';

interface HoldingsGridProps {
  readonly issuers: readonly IssuerGroup[];
  readonly years: readonly number[];
}

/** What the archive holds and what it lacks: issuers by years, newest first, each held report a link. */
export function HoldingsGrid({ issuers, years }: HoldingsGridProps) {
  if (issuers.length === 0) return <p class="empty">还没有能归到发布机构的报告。</p>;
  const columns = [...years].sort((a, b) => b - a);
  return (
    <section class="scroller" tabindex="0" aria-label="发布机构与年度对照表，可左右滚动">
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">发布机构</th>
            {columns.map((year) => (
              <th scope="col">
                <a href={urls.year(year)}>{year}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issuers.map((issuer) => (
            <tr>
              <th scope="row">
                <a href={urls.issuer(issuer.slug)}>{fullWidth(issuer.name)}</a>
                <span class="note">{issuer.region.slice(0, -1).join(' ')}</span>
              </th>
              {columns.map((year) => (
                <Held issuer={issuer} year={year} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Held({ issuer, year }: { readonly issuer: IssuerGroup; readonly year: number }) {
  const reports = issuer.reports.filter((report) => report.year.value === year);
  if (reports.length === 0)
    return (
      <td class="none">
        <span aria-hidden="true">–</span>
        <span class="sr">未收</span>
      </td>
    );
  return (
    <td>
      {reports.map((report) => (
        <a class="held" href={urls.report(report.id)}>
          <span aria-hidden="true">●</span>
          <span class="sr">
            {issuer.name}
            {year}年报告
          </span>
        </a>
      ))}
    </td>
  );
}
