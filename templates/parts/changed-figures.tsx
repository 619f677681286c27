import type { Change, ChangedFigure } from '../../src/model/change.ts';
import type { ChangesProps } from '../../src/model/page.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import { sayNumber } from '../../src/text/say-number.ts';

/** More are told by their number: all are marked in the text. */
export const FIGURES_SHOWN = 60;

interface FiguresProps {
  readonly changes: readonly Change[];
  readonly of: ChangesProps;
}

/** Figures that changed, each leading to its words in both reports. */
export function ChangedFigures({ changes, of }: FiguresProps) {
  const all = changes.flatMap((row) => row.figures.map((figure) => ({ row, figure })));
  if (all.length === 0) return null;
  return (
    <section class="changed-figures" aria-labelledby="figures-title">
      <h2 id="figures-title">变了的数字</h2>
      <section class="scroller" tabindex="0" aria-label="变了的数字，可左右滚动">
        <table>
          <thead>
            <tr>
              <th scope="col">数字前的话</th>
              <th scope="col" class="number">
                {of.earlier.year}年
              </th>
              <th scope="col" class="number">
                {of.later.year}年
              </th>
            </tr>
          </thead>
          <tbody>
            {all.slice(0, FIGURES_SHOWN).map(({ row, figure }) => (
              <FigureRow row={row} figure={figure} of={of} />
            ))}
          </tbody>
        </table>
      </section>
      {all.length > FIGURES_SHOWN && (
        <p class="note">另有 {sayNumber(all.length - FIGURES_SHOWN)} 处没有列出，正文里有标记。</p>
      )}
    </section>
  );
}

interface FigureProps {
  readonly row: Change;
  readonly figure: ChangedFigure;
  readonly of: ChangesProps;
}

function FigureRow({ row, figure: { label, was, is }, of }: FigureProps) {
  return (
    <tr>
      <th scope="row">{label === '' ? '–' : fullWidth(label)}</th>
      <td class="number">
        <a href={urls.hit(of.earlier.id, was, row.earlierAnchor ?? undefined)}>{was}</a>
      </td>
      <td class="number">
        <a href={urls.hit(of.later.id, is, row.anchor ?? undefined)}>{is}</a>
      </td>
    </tr>
  );
}
