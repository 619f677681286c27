import { byText } from '../../archive/order.ts';
import type { Cell, View } from '../../model/view.ts';
import { urls } from '../../site/urls.ts';
import { UNKNOWN_WORDS } from '../../site/wording.ts';
import { fullWidth } from '../../text/full-width.ts';
import { sayNumber } from '../../text/say-number.ts';
import { NONE } from '../share-words.ts';
import { dateCell } from './date-cell.ts';
import { datedOf } from './groups.ts';
import { countsOf, type JoinedTimeliness } from './join.ts';
import type { TimelinessTally } from './tally.ts';
import { DOUBTS, dayAndState, OF_DATES, OF_RULES, OF_STATES, TITLES } from './wording.ts';

const COLUMNS = [
  { label: '发布机构' },
  { label: '年度' },
  { label: '最后一天' },
  { label: '公布日期' },
  { label: '迟（天）', numeric: true },
  { label: '同年度更早公布的一份' },
] as const;

/** Reports that were published after the day they were due, the newest year first. */
export function viewOfLate(joined: JoinedTimeliness, reports: number): View {
  const dated = datedOf(countsOf(joined, null, null));
  return {
    name: 'timeliness/late',
    title: TITLES.late,
    above: { title: TITLES.all, name: 'timeliness' },
    description: `${sayNumber(joined.late.length)} 份报告在规定的最后一天之后公布：何时到期，何时公布，相差几天。`,
    method: `${OF_RULES}${OF_STATES}${OF_DATES}同一机构同一年度收到几份的，最后一列写其中最先公布的一份。`,
    denominator: `共检看 ${sayNumber(reports)} 份报告，有规定又有日期的 ${sayNumber(dated)} 份，其中迟的 ${sayNumber(joined.late.length)} 份都在表中。`,
    doubt: `${DOUBTS}先后按年度和机构名称，不按迟的天数。`,
    blocks: [
      {
        kind: 'table',
        caption: TITLES.late,
        columns: COLUMNS,
        rows: [...joined.late].sort(byYear).map((late) => cellsOf(late, joined)),
      },
    ],
  };
}

function byYear(a: TimelinessTally, b: TimelinessTally): number {
  return (
    (b.year ?? 0) - (a.year ?? 0) ||
    Number(a.issuer === null) - Number(b.issuer === null) ||
    byText(a.issuer ?? '', b.issuer ?? '') ||
    byText(a.report, b.report)
  );
}

function cellsOf(late: TimelinessTally, joined: JoinedTimeliness): Cell[] {
  const { report, issuer, year, due, publishedOn, days } = late;
  return [
    { text: fullWidth(issuer ?? UNKNOWN_WORDS.issuer), href: urls.report(report) },
    { text: year === null ? UNKNOWN_WORDS.year : `${year}年度` },
    { text: due ?? NONE },
    dateCell(publishedOn ?? NONE, late),
    dateCell(String(days), late),
    earlierCell(late, joined),
  ];
}

/** A report put up twice looks late by its second copy, so the first is told beside it. */
function earlierCell({ report, identity, year }: TimelinessTally, { grid }: JoinedTimeliness): Cell {
  if (identity === null || year === null) return { text: '' };
  const first = grid.get(identity)?.years.get(year)?.first;
  return first === undefined || first.report === report ? { text: '' } : dateCell(dayAndState(first, year), first);
}
