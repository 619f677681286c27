import type { CoverageTotal } from '../../src/model/list-view.ts';
import { sayNumber } from '../../src/text/say-number.ts';
import { COVERAGE_WORDS, SECTION_SHORT } from '../wording.ts';

interface CoverageTotalsProps {
  readonly totals: readonly CoverageTotal[];
  readonly caption: string;
}

const STATES = ['section', 'inside', 'missing'] as const;

/** In how many reports each content has a section of its own, stands inside another, or was not found. */
export function CoverageTotals({ totals, caption }: CoverageTotalsProps) {
  return (
    <section class="scroller" tabindex="0" aria-label={`${caption}，可左右滚动`}>
      <table class="counts">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">份数</th>
            {totals.map(({ key }) => (
              <th scope="col">{SECTION_SHORT[key]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STATES.map((state) => (
            <tr>
              <th scope="row">{COVERAGE_WORDS[state].word}</th>
              {totals.map((total) => (
                <td>{sayNumber(total[state])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
