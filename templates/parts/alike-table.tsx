import type { AlikeReport, AlikeReports } from '../../src/model/passage-view.ts';
import { yearWords } from '../../src/site/names.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';

/** Reports of different issuers whose texts are mostly alike, two in a row, each row leading to both side by side. */
export function AlikeTable({ pairs }: { readonly pairs: readonly AlikeReports[] }) {
  return (
    <section class="scroller" tabindex="0" aria-label="大部分文字相同的报告，可左右滚动">
      <table class="view">
        <thead>
          <tr>
            <th scope="col">报告</th>
            <th scope="col">与它相同最多的较早一份</th>
            <th scope="col" class="number">
              相同的字
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ report, other, percent }) => (
            <tr>
              <th scope="row">{named(report)}</th>
              <td>{named(other)}</td>
              <td class="number">
                <a href={urls.compare(other.report, report.report)} aria-label={`${percent}%，逐节对照`}>
                  {percent}%
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function named({ report, issuer, year }: AlikeReport) {
  return (
    <a href={urls.report(report)}>
      {fullWidth(issuer)} {yearWords(year)}
    </a>
  );
}
