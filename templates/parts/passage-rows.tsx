import type { PassageRow } from '../../src/model/passage-view.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import { spanOf } from '../names.ts';

/** Passages as rows that scan: how each begins, how long it is, and how widely it is held. */
export function PassageRows({ rows }: { readonly rows: readonly PassageRow[] }) {
  return (
    <ol class="passage-rows">
      {rows.map((row) => (
        <li>
          <a href={urls.passage(row.id)}>{fullWidth(row.opening)}</a>
          <p class="facts">
            {factsOf(row).map((fact) => (
              <span>{fact}</span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}

function factsOf({ length, issuers, provinces, reports, years, span }: PassageRow): string[] {
  return [
    `${length} 字`,
    `${issuers} 家机关`,
    ...(provinces === 0 ? [] : [`${provinces} 个省份`]),
    `${reports} 份报告`,
    ...(span === null ? [] : [years > 1 ? `${years} 个年度（${spanOf(span)}）` : spanOf(span)]),
  ];
}
