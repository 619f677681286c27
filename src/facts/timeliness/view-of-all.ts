import type { Cell, Column, Table, View } from '../../model/view.ts';
import { urls } from '../../site/urls.ts';
import { sayNumber } from '../../text/say-number.ts';
import { NONE } from '../share-words.ts';
import { leading } from '../ways.ts';
import { chartOfShares } from './chart-of-shares.ts';
import { type CountedGroup, groupOf } from './counted-group.ts';
import { datedOf, levelsOf, yearsOf } from './groups.ts';
import { countsOf, type JoinedTimeliness, type StateCounts } from './join.ts';
import { STATES } from './observe.ts';
import { dueInYear } from './rules.ts';
import { shareText } from './share-text.ts';
import {
  DOUBTS,
  levelLabel,
  nameOf,
  OF_DATES,
  OF_RULES,
  OF_STATES,
  STATE_NAMES,
  TITLES,
  yearLabel,
} from './wording.ts';

/** How many reports of each year and each level were published in time. */
export function viewOfAll(joined: JoinedTimeliness, reports: number): View {
  return {
    name: 'timeliness',
    title: TITLES.all,
    description: `${sayNumber(reports)} 份报告的公布日期和规定的期限放在一起：各年度、各级别有多少份按时，多少份迟，多少份没有日期。`,
    method: `${OF_RULES}${OF_STATES}${OF_DATES}份额是按时的除以按时和迟的之和，两个数都写在格里，“${NONE}”是没有可算的报告。`,
    denominator: sumsOf(countsOf(joined, null, null), reports),
    doubt: `${DOUBTS}本站收到的报告多少不一，各年度、各级别的份额不能拿来比高低。`,
    blocks: [chartOfShares(joined), tableByYear(joined), tableByLevel(joined)],
  };
}

function sumsOf(counts: StateCounts, reports: number): string {
  return `共检看 ${sayNumber(reports)} 份报告：有规定又有日期的 ${sayNumber(datedOf(counts))} 份，其中按时 ${sayNumber(counts['in-time'])} 份，迟 ${sayNumber(counts.late)} 份；无日期 ${sayNumber(counts.undated)} 份；无规定 ${sayNumber(counts['no-rule'])} 份。`;
}

const REPORTS: Column = { label: '报告', numeric: true };
const COUNTED: readonly Column[] = [
  ...STATES.map((state): Column => ({ label: STATE_NAMES[state], numeric: true })),
  { label: '按时的份额', numeric: true },
];

function tableByYear(joined: JoinedTimeliness): Table {
  const rows = [...yearsOf(joined), null].map((year): Cell[] => {
    const group = groupOf(joined, year, null);
    const due = typeof year === 'number' ? dueInYear(year) : null;
    return [
      { text: yearLabel(year), ...(typeof year === 'number' ? { href: urls.year(year) } : {}) },
      reportsCell(group),
      { text: due?.day ?? NONE },
      { text: due === null ? NONE : nameOf(due.rule) },
      ...countedCells(group),
    ];
  });
  const columns = [{ label: '年度' }, REPORTS, { label: '最后一天' }, { label: '依据' }, ...COUNTED];
  return { kind: 'table', caption: '各年度的报告是否按时公布', columns, rows };
}

function tableByLevel(joined: JoinedTimeliness): Table {
  const rows = [...levelsOf(joined), null].map((level): Cell[] => {
    const group = groupOf(joined, null, level);
    const known = level !== null && level !== 'unknown';
    return [
      { text: levelLabel(level), ...(known ? { href: urls.level(level) } : {}) },
      reportsCell(group),
      ...countedCells(group),
    ];
  });
  return {
    kind: 'table',
    caption: '各级别的报告是否按时公布',
    columns: [{ label: '级别' }, REPORTS, ...COUNTED],
    rows,
  };
}

function reportsCell({ counts, way }: CountedGroup): Cell {
  return leading(
    STATES.reduce((sum, state) => sum + counts[state], 0),
    way,
  );
}

function countedCells({ counts, way }: CountedGroup): Cell[] {
  const late = { href: urls.view('timeliness/late') };
  return [
    ...STATES.map((state) => leading(counts[state], state === 'late' ? late : way)),
    leading(shareText(counts), way),
  ];
}
