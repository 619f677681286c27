import { SECTION_NAMES } from '../../model/names.ts';
import type { Cell, Table, View } from '../../model/view.ts';
import { sayNumber } from '../../text/say-number.ts';
import { NONE, shareOf, shareWords } from '../share-words.ts';
import { leading, wayTo } from '../ways.ts';
import { byLevel, byYear, type Group } from './groupings.ts';
import type { JoinedByKey } from './join.ts';
import { NO_ITEMS } from './joined-items.ts';
import { medianOf, reportsIn } from './shares.ts';
import { ITEMS_ARE, mentioned, TITLES } from './wording.ts';

/** How many plans reports name, by year and level. */
export function viewOfPlans(counts: JoinedByKey, reports: number): View {
  const all = counts.get('all') ?? NO_ITEMS;
  const planning = reportsIn(all.planCounts);
  return {
    name: 'plans',
    title: TITLES.plans,
    description: `${sayNumber(reports)} 份报告里有多少份写明下一年度的安排，各有多少条。`,
    method: `“${SECTION_NAMES['next-year']}”${ITEMS_ARE}写在“${SECTION_NAMES.shortcomings}”里、另有标题的下一步打算也算。中位数只在找到安排的报告里取。`,
    denominator: `共检看 ${sayNumber(reports)} 份报告，${sayNumber(planning)} 份找到下年安排，共 ${sayNumber(all.plans)} 条；${sayNumber(reports - planning)} 份没有找到。`,
    doubt:
      '“没有找到”不是“没有安排”：可能是报告没有写，可能是抓取的网页不全，也可能是没有认出来。条数多少取决于写法，不等于要做的事多少，也不等于做成了。',
    blocks: [tableOf('年度', byYear(counts)), tableOf('级别', byLevel(counts))],
  };
}

function tableOf(head: string, groups: readonly Group[]): Table {
  return {
    kind: 'table',
    caption: `各${head}的下年安排`,
    columns: [
      { label: head },
      { label: '检看的报告', numeric: true },
      { label: '找到安排的报告', numeric: true },
      { label: '份额', numeric: true },
      { label: '条数', numeric: true },
      { label: '每份条数（中位数）', numeric: true },
      { label: '最近一份写明安排的报告' },
    ],
    rows: groups.map(rowOf),
  };
}

function rowOf({ label, items, reports, section }: Group): Cell[] {
  const way = section('next-year') ?? wayTo(items.newestPlan);
  const [seen, planning] = [items.reports + items.without, reportsIn(items.planCounts)];
  return [
    { text: label },
    leading(seen, reports),
    leading(planning, wayTo(items.newestPlan)),
    leading(shareWords(shareOf(planning, seen)), way),
    leading(items.plans, way),
    leading(medianOf(items.planCounts) ?? NONE, way),
    mentioned(items.newestPlan),
  ];
}
