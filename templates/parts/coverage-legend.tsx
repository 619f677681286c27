import { urls } from '../../src/site/urls.ts';
import { COVERAGE_WORDS } from '../wording.ts';

/** What the three signs mean, above the table they stand in. */
export function CoverageLegend() {
  return (
    <div class="legend">
      <dl>
        {Object.values(COVERAGE_WORDS).map(({ sign, word, meaning }) => (
          <div>
            <dt>
              <span aria-hidden="true">{sign}</span> {word}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={urls.method('missing')}>“未识别”是什么意思</a>
      </p>
    </div>
  );
}
