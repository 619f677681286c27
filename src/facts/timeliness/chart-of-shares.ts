import type { Chart } from '../../model/view.ts';
import { leading, wayToYear } from '../ways.ts';
import { groupOf } from './counted-group.ts';
import { levelsOf, MOST_YEARS, newestYears, shareOf, yearsOf } from './groups.ts';
import { countsOf, type JoinedTimeliness } from './join.ts';
import { shareText } from './share-text.ts';
import { levelLabel } from './wording.ts';

/** Shares in time by year, of all and of each level, the oldest year first. */
export function chartOfShares(joined: JoinedTimeliness): Chart {
  const held = yearsOf(joined).filter((year) => year !== 'unknown');
  const years = newestYears(held).reverse();
  const levels = [null, ...levelsOf(joined)];
  const caption = `各年度按时公布的份额${held.length > MOST_YEARS ? `（最近 ${MOST_YEARS} 个年度）` : ''}`;
  return {
    kind: 'chart',
    caption,
    form: 'share',
    unit: '',
    panels: levels.map((level) => ({
      label: levelLabel(level),
      points: years.map((year) => ({ x: `${year}`, value: shareOf(countsOf(joined, year, level)) })),
    })),
    table: {
      kind: 'table',
      caption,
      columns: [{ label: '年度' }, ...levels.map((level) => ({ label: levelLabel(level), numeric: true as const }))],
      rows: years.map((year) => [
        { text: `${year}年度`, ...wayToYear(year) },
        ...levels.map((level) => {
          const { counts, way } = groupOf(joined, year, level);
          return leading(shareText(counts), way);
        }),
      ]),
    },
  };
}
