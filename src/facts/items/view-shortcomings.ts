import { SECTION_NAMES } from '../../model/names.ts';
import type { Cell, Table, View } from '../../model/view.ts';
import { MOST_COLUMNS } from '../../site/lists/bounds.ts';
import { urls } from '../../site/urls.ts';
import { sayNumber } from '../../text/say-number.ts';
import { NONE, shareOf, shareWords } from '../share-words.ts';
import { leading, wayTo } from '../ways.ts';
import { byLevel, byProvince, byYear, type Group } from './groupings.ts';
import type { JoinedByKey } from './join.ts';
import { type JoinedItems, NO_ITEMS } from './joined-items.ts';
import { KINDS, type Kind } from './kinds.ts';
import { kindsByReports, type RankedKind } from './kinds-by-reports.ts';
import { kindShare, medianOf } from './shares.ts';
import { sharesChart } from './shares-chart.ts';
import { ITEMS_ARE, KINDS_REST_ON, mentioned, NOT_NONE, OTHER_IS, TITLES } from './wording.ts';

const RANKS = ['说得最多的', '其次', '再次'] as const;

/** Which kinds of shortcomings reports name, by year, level and province. */
export function viewOfShortcomings(counts: JoinedByKey, reports: number): View {
  const all = counts.get('all') ?? NO_ITEMS;
  const kinds = kindsByReports(all);
  return {
    name: 'shortcomings',
    title: TITLES.shortcomings,
    description: `${sayNumber(reports)} 份报告在“${SECTION_NAMES.shortcomings}”里说到哪些不足，每种有多少份报告说到，各年度、级别、地区有什么不同。`,
    method: `“${SECTION_NAMES.shortcomings}”${ITEMS_ARE}${KINDS_REST_ON}各组说得最多的三种按报告份数排，不含“其他”。图只画最近 ${MOST_COLUMNS} 个年度。`,
    denominator: `共检看 ${sayNumber(reports)} 份报告，${sayNumber(all.reports)} 份找到自述的不足，共 ${sayNumber(all.shortcomings)} 条；${sayNumber(all.without)} 份没有找到。份额都以找到不足的报告为分母。`,
    doubt: `${NOT_NONE}${OTHER_IS}${otherShare(all)}说得多，不等于问题重；本站收到的报告多少不一，份数不能直接比较。`,
    blocks: [
      tableOfKinds(all, kinds),
      ...sharesChart(
        counts,
        kinds.map(({ kind }) => kind),
      ),
      tableOfGroups('年度', byYear(counts)),
      tableOfGroups('级别', byLevel(counts)),
      tableOfGroups('地区', byProvince(counts)),
    ],
  };
}

/** Address of the page of a kind, without its slashes. */
export function kindName(kind: Kind): string {
  return `shortcomings/${kind}`;
}

function otherShare({ kinds, shortcomings }: JoinedItems): string {
  const items = kinds.get('other')?.items ?? 0;
  const share = shareOf(items, shortcomings);
  return share === null ? '' : `它有 ${sayNumber(items)} 条，占全部条目的 ${shareWords(share)}。`;
}

function tableOfKinds(all: JoinedItems, kinds: readonly RankedKind[]): Table {
  return {
    kind: 'table',
    caption: '各种不足',
    columns: [
      { label: '种类' },
      { label: '说到它的报告', numeric: true },
      { label: '占找到不足的报告', numeric: true },
      { label: '条数', numeric: true },
      { label: '最近一份说到它的报告' },
    ],
    rows: kinds.map((ranked) => rowOfKind(all, ranked)),
  };
}

function rowOfKind(all: JoinedItems, { kind, of }: RankedKind): Cell[] {
  const page = { href: urls.view(kindName(kind)) };
  return [
    { text: KINDS[kind], ...page },
    leading(of?.reports ?? 0, page),
    leading(shareWords(kindShare(all, kind)), page),
    leading(of?.items ?? 0, page),
    mentioned(of?.newest),
  ];
}

function tableOfGroups(head: string, groups: readonly Group[]): Table {
  return {
    kind: 'table',
    caption: `各${head}的不足`,
    columns: [
      { label: head },
      { label: '找到不足的报告', numeric: true },
      { label: '没有找到的报告', numeric: true },
      { label: '条数', numeric: true },
      { label: '每份条数（中位数）', numeric: true },
      ...RANKS.map((label) => ({ label })),
    ],
    rows: groups.map(rowOfGroup),
  };
}

function rowOfGroup({ label, items, section, lacking }: Group): Cell[] {
  const way = section('shortcomings') ?? wayTo(items.newest);
  const most = kindsByReports(items).filter(({ kind }) => kind !== 'other');
  return [
    { text: label },
    leading(items.reports, wayTo(items.newest)),
    leading(items.without, lacking),
    leading(items.shortcomings, way),
    leading(medianOf(items.shortCounts) ?? NONE, way),
    ...RANKS.map((_, at) => rankCell(items, most[at])),
  ];
}

function rankCell(items: JoinedItems, ranked: RankedKind | undefined): Cell {
  if (ranked?.of === undefined) return { text: NONE };
  const { kind, of } = ranked;
  return {
    text: `${KINDS[kind]} ${sayNumber(of.reports)} 份（${shareWords(kindShare(items, kind))}）`,
    at: of.newest.at,
  };
}
