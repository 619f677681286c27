import type { Cell, Chart, ChartPanel } from '../../model/view.ts';
import { MOST_COLUMNS } from '../../site/lists/bounds.ts';
import { sayNumber } from '../../text/say-number.ts';
import { shareWords } from '../share-words.ts';
import { knownYears, type YearGroup } from './groupings.ts';
import type { JoinedByKey } from './join.ts';
import { KINDS, type Kind } from './kinds.ts';
import { kindShare } from './shares.ts';

/** Shares of each kind by covered year, for the newest years; none where none is told of. Kinds that none of them tells of are in the table only. */
export function sharesChart(counts: JoinedByKey, kinds: readonly Kind[]): Chart[] {
  const years = knownYears(counts).slice(-MOST_COLUMNS);
  const told = kinds.filter((kind) => years.some(({ items }) => items.kinds.has(kind)));
  if (told.length === 0) return [];
  const caption = '各年度说到每种不足的报告，占当年找到不足的报告的份额';
  return [
    {
      kind: 'chart',
      caption,
      form: 'share',
      unit: '',
      panels: told.map((kind) => panelOf(kind, years)),
      table: {
        kind: 'table',
        caption,
        columns: [
          { label: '种类' },
          ...years.map(({ year, items }) => ({
            label: `${year}（${sayNumber(items.reports)} 份）`,
            numeric: true as const,
          })),
        ],
        rows: kinds.map((kind) => [{ text: KINDS[kind] }, ...years.map((year) => shareCell(kind, year))]),
      },
    },
  ];
}

function panelOf(kind: Kind, years: readonly YearGroup[]): ChartPanel {
  return {
    label: KINDS[kind],
    points: years.map(({ year, items }) => ({ x: String(year), value: kindShare(items, kind) })),
  };
}

function shareCell(kind: Kind, { items }: YearGroup): Cell {
  const newest = items.kinds.get(kind)?.newest;
  return { text: shareWords(kindShare(items, kind)), ...(newest && { at: newest.at }) };
}
