import { byText } from '../../archive/order.ts';
import type { Cell, View } from '../../model/view.ts';
import { UNKNOWN_WORDS } from '../../site/wording.ts';
import { fullWidth } from '../../text/full-width.ts';
import { sayNumber } from '../../text/say-number.ts';
import { dateCell } from './date-cell.ts';
import { MOST_YEARS, newestYears } from './groups.ts';
import type { GridCell, GridRow, JoinedTimeliness } from './join.ts';
import { DOUBTS, dayAndState, OF_DATES, OF_RULES, OF_STATES, TITLES } from './wording.ts';

/** Days of publication: a row an issuer, a column a year, the newest years only where there are many. */
export function viewByIssuer({ grid, unplaced }: JoinedTimeliness, reports: number): View {
  const held = [...new Set([...grid.values()].flatMap(({ years }) => [...years.keys()]))].sort((a, b) => b - a);
  const years = newestYears(held);
  const rows = [...grid].filter(([, row]) => years.some((year) => row.years.has(year))).sort(byPlace);
  const placed = `分属 ${sayNumber(rows.length)} 个机构、${sayNumber(years.length)} 个年度`;
  return {
    name: 'timeliness/issuers',
    title: TITLES.issuers,
    above: { title: TITLES.all, name: 'timeliness' },
    description: '每个机构一行，每个年度一列：那个年度的报告何时公布，按时还是迟。',
    method: `${OF_RULES}${OF_STATES}${OF_DATES}不在次年公布的写全年月日；同一机构同一年度有几份的，写最先公布的一份和共有几份。`,
    denominator: `共检看 ${sayNumber(reports)} 份报告，表中的${placed}；机构或年度未识别的 ${sayNumber(unplaced)} 份不在表中。${olderTold(grid, held)}`,
    doubt: `空格只说明本站没有收到那个年度的报告，不等于没有公布。${DOUBTS}`,
    blocks: [
      {
        kind: 'table',
        caption: TITLES.issuers,
        columns: ['发布机构', '地区', ...years.map((year) => `${year}年度`)].map((label) => ({ label })),
        rows: rows.map(([, row]) => cellsOf(row, years)),
      },
    ],
  };
}

function olderTold(grid: JoinedTimeliness['grid'], held: readonly number[]): string {
  if (held.length <= MOST_YEARS) return '';
  const older = held.slice(MOST_YEARS);
  const counts = [...grid.values()].flatMap(({ years }) => older.map((year) => years.get(year)?.reports ?? 0));
  const count = counts.reduce((sum, one) => sum + one, 0);
  return `收到的报告有 ${sayNumber(held.length)} 个年度，表中只列最近 ${MOST_YEARS} 个，更早的 ${sayNumber(count)} 份不在表中。`;
}

type Entry = readonly [identity: string, row: GridRow];

/** By province, place, name, identity; those without a place come last. */
function byPlace([one, a]: Entry, [other, b]: Entry): number {
  return byText(placeKey(a), placeKey(b)) || byText(a.issuer, b.issuer) || byText(one, other);
}

/** A place comes before those below it. */
function placeKey({ region }: GridRow): string {
  return region.length === 0 ? '\uffff' : region.join('\n');
}

function cellsOf({ issuer, region, years }: GridRow, shown: readonly number[]): Cell[] {
  return [
    { text: fullWidth(issuer) },
    { text: region.length === 0 ? UNKNOWN_WORDS.place : region.join(' ') },
    ...shown.map((year) => yearCell(years.get(year), year)),
  ];
}

function yearCell(cell: GridCell | undefined, year: number): Cell {
  if (cell === undefined) return { text: '' };
  const { first, reports } = cell;
  return dateCell(`${dayAndState(first, year)}${reports > 1 ? `（共 ${sayNumber(reports)} 份）` : ''}`, first);
}
