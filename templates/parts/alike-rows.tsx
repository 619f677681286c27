import type { AlikeReport, AlikeReports } from '../../src/model/passage-view.ts';
import { yearWords } from '../../src/site/names.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';

/** Reports of different issuers whose texts are mostly alike, two in a row, each row leading to both side by side. */
export function AlikeRows({ pairs }: { readonly pairs: readonly AlikeReports[] }) {
  return (
    <ol class="passage-rows">
      {pairs.map(({ report, other, percent }) => (
        <li>
          <Named report={report} /> 与 <Named report={other} />
          <p class="facts">
            <span>较短的一份有 {percent}% 的字另一份也有</span>
            <a href={urls.compare(other.report, report.report)}>逐节对照</a>
          </p>
        </li>
      ))}
    </ol>
  );
}

function Named({ report: { report, issuer, year } }: { readonly report: AlikeReport }) {
  return (
    <a href={urls.report(report)}>
      {fullWidth(issuer)} {yearWords(year)}
    </a>
  );
}
