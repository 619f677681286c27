import type { Held, Holdings, HoldingsRow } from '../../src/model/list-view.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import { sayNumber } from '../../src/text/say-number.ts';

/** What the archive holds and what it lacks: issuers by years, newest first, each held report a link. */
export function HoldingsGrid({ holdings: { years, rows } }: { readonly holdings: Holdings }) {
  if (rows.length === 0) return <p class="empty">还没有能归到发布机构的报告。</p>;
  return (
    <section class="scroller" tabindex="0" aria-label="发布机构与年度对照表，可左右滚动">
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">发布机构</th>
            {years.map((year) => (
              <th scope="col">
                <a href={urls.year(year)}>{year}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                <a href={urls.issuer(row.slug)}>{fullWidth(row.name)}</a>
                <span class="note">{row.region}</span>
              </th>
              {row.held.map((held, at) => (
                <Cell held={held} row={row} year={years[at] as number} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly held: Held;
  readonly row: HoldingsRow;
  readonly year: number;
}

function Cell({ held: { count, ids }, row, year }: CellProps) {
  if (count === 0) return <td class="none">–</td>;
  if (ids.length === 0)
    return (
      <td>
        <a class="held" href={urls.issuer(row.slug)} aria-label={`${row.name}${year}年的 ${sayNumber(count)} 份报告`}>
          {sayNumber(count)}
        </a>
      </td>
    );
  return (
    <td>
      {ids.map((id, at) => (
        <a class="held" href={urls.report(id)} aria-label={`${row.name}${year}年报告${nth(at, ids.length)}`}>
          ●
        </a>
      ))}
    </td>
  );
}

/** Tells several reports of one year apart. */
function nth(at: number, of: number): string {
  return of === 1 ? '' : `（${at + 1}）`;
}
