import type { CountedHolders, PassageProps } from '../../src/model/passage-view.ts';
import { yearWords } from '../../src/site/names.ts';
import { urls } from '../../src/site/urls.ts';
import { UNKNOWN_WORDS } from '../../src/site/wording.ts';
import { fullWidth } from '../../src/text/full-width.ts';

/** Who holds a passage and when, each leading to the paragraph; where there are many, the first, and all counted by year and province. */
export function PassageHolders({ passage: { places, holders, counts } }: { readonly passage: PassageProps }) {
  return (
    <>
      {counts !== null && (
        <>
          <Counts label="各年度的报告" counts={counts.years} />
          <Counts label="各省份的报告" counts={counts.provinces} />
        </>
      )}
      {holders.length < places && (
        <p class="note">
          共 {places} 处，下面是年度最早的 {holders.length} 处。
        </p>
      )}
      <section class="scroller" tabindex="0" aria-label="写有这段文字的报告，可左右滚动">
        <table class="view">
          <thead>
            <tr>
              <th scope="col">年度</th>
              <th scope="col">机关（通向原段）</th>
              <th scope="col">省份</th>
            </tr>
          </thead>
          <tbody>
            {holders.map(({ report, anchor, issuer, year, province }) => (
              <tr>
                <td>{yearWords(year)}</td>
                <td>
                  <a href={urls.report(report, anchor)}>{fullWidth(issuer)}</a>
                </td>
                <td>{province ?? UNKNOWN_WORDS.place}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Counts({ label, counts }: { readonly label: string; readonly counts: readonly CountedHolders[] }) {
  return (
    <nav class="choices" aria-label={label}>
      <span class="label">{label}</span>
      <ul>
        {counts.map(({ label: name, count, href }) => (
          <li>
            <a href={href ?? undefined}>
              {name} {count} 份
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
