import type { ShownFigure } from '../../src/model/figure.ts';
import type { ReportProps } from '../../src/model/page.ts';
import { urls } from '../../src/site/urls.ts';
import { oneOfWords } from '../../src/site/wording.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import { sayNumber } from '../../src/text/say-number.ts';

type Figure = ReportProps['figures'][number];

/** The figures that a report states, each leading to its words and to the other reports, beside those of the year before. */
export function FiguresBox({ props }: { readonly props: ReportProps }) {
  const { figures, earlier } = props;
  if (figures.length === 0) return null;
  const compared = earlier !== null && figures.some(({ before }) => before !== null);
  return (
    <section class="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">本篇的数字</h2>
      <p class="note">
        由规则从正文读出，点数值看原句，点指标看各报告；一项写了几个数的，这里列第一个，注明“几处之一”；没有列出的，不等于没有写。
        <a href={urls.method('indicators')}>怎样读出</a>
      </p>
      <section class="scroller" tabindex="0" aria-label="本篇的数字，可左右滚动">
        <table>
          <thead>
            <tr>
              <th scope="col">指标</th>
              <th scope="col" class="number">
                本篇
              </th>
              {compared && (
                <th scope="col" class="number">
                  上一份
                </th>
              )}
              {compared && (
                <th scope="col" class="number">
                  变化
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr>
                <th scope="row">
                  <a href={urls.view(`indicators/${figure.kind}`)}>{figure.name}</a>
                </th>
                <td class="number">
                  <a href={`#${figure.anchor}`}>{fullWidth(figure.text)}</a>
                  {oneOf(figure)}
                </td>
                {compared && <td class="number">{beforeOf(figure, earlier.id)}</td>}
                {compared && <td class="number">{changeOf(figure)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function beforeOf({ before }: Figure, report: string) {
  if (before === null) return '–';
  return (
    <>
      <a href={urls.report(report, before.anchor)}>{fullWidth(before.text)}</a>
      {oneOf(before)}
    </>
  );
}

/** Says of the first of several that there are others, which the page of its kind shows. */
function oneOf({ count }: ShownFigure) {
  return count > 1 && <span class="note">（{oneOfWords(count)}）</span>;
}

/** Only exact numbers without a period of their own can be held against each other. */
function changeOf({ value, before }: Figure): string {
  if (value === null || before === null || before.value === null) return '–';
  const change = Math.round((value - before.value) * 1e4) / 1e4;
  if (change === 0) return '相同';
  return `${change > 0 ? '+' : '−'}${sayNumber(Math.abs(change))}`;
}
