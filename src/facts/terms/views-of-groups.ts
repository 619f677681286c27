import type { Cell, Table, View } from '../../model/view.ts';
import { urls } from '../../site/urls.ts';
import { PAGE_TITLES } from '../../site/wording.ts';
import { leading } from '../ways.ts';
import type { GroupTerm, GroupTerms } from './group-terms.ts';
import type { GroupingKey } from './groups.ts';
import type { TermNames } from './term-names.ts';
import { GROUP_WAYS, wayToTerm } from './term-ways.ts';
import { GROUPING_WORDS, HOW_SURE, TERMS, WHAT_IS_A_TERM, WORDS_ARE_NO_DEEDS } from './wording.ts';

/** Terms told of each group: there are some 20 years and 34 provinces. */
export const MOST_OF_GROUP = 20;

/** What sets each group of a kind apart from the others. */
export function viewOfGroups(kind: GroupingKey, groups: readonly GroupTerms[], names: TermNames): View {
  const { title, head } = GROUPING_WORDS[kind];
  const grouped = groups.reduce((sum, { reports }) => sum + reports, 0);
  const blocks = [reportsOf(kind, groups), tableOf(kind, groups, names)];
  return {
    name: `${TERMS}/${kind}`,
    title,
    above: { title: PAGE_TITLES.terms, name: TERMS },
    description: `每个${head}的报告比其他${head}的报告更多写到的词，各有多少份写到。`,
    method: `${WHAT_IS_A_TERM}比的是写到一个词的报告的份额：本${head}的，与其他${head}的。${HOW_SURE}每个${head}至多列 ${MOST_OF_GROUP} 个词，并且至少 3 个机构写到。`,
    denominator: `共检看 ${names.reports} 份报告，其中 ${grouped} 份的${head}已经识别，分属 ${groups.length} 个${head}。`,
    doubt: `各${head}收到的报告多少不一，来自不同的机构，用词的差别可能由此而来。${WORDS_ARE_NO_DEEDS}`,
    blocks: blocks.flatMap((block) => block ?? []),
  };
}

function reportsOf(kind: GroupingKey, groups: readonly GroupTerms[]): Table {
  const { head } = GROUPING_WORDS[kind];
  const { label, reports } = GROUP_WAYS[kind];
  return {
    kind: 'table',
    caption: `各${head}收录的报告`,
    columns: [{ label: head }, { label: '报告', numeric: true }, { label: '多写的词', numeric: true }],
    rows: groups.map((group) => [
      { text: label(group.key), ...reports(group.key) },
      leading(group.reports, reports(group.key)),
      leading(group.terms.length, { href: urls.view(`${TERMS}/${kind}`) }),
    ]),
  };
}

function tableOf(kind: GroupingKey, groups: readonly GroupTerms[], names: TermNames): Table | View['blocks'][number] {
  const { head } = GROUPING_WORDS[kind];
  const rows = groups.flatMap((group) =>
    group.terms.slice(0, MOST_OF_GROUP).map((term) => rowOf(term, { kind, key: group.key, names })),
  );
  if (rows.length === 0) return { kind: 'remark', text: `没有哪个${head}的报告明显多写某个词：差别都在偶然的范围里。` };
  const numeric = (label: string) => ({ label, numeric: true as const });
  return {
    kind: 'table',
    caption: `各${head}明显多写的词`,
    columns: [
      { label: '词' },
      { label: head },
      ...[`本${head}写到的`, `本${head}的报告`, '其他写到的', '其他的报告', '至少几倍'].map(numeric),
    ],
    rows,
  };
}

interface RowOf {
  readonly kind: GroupingKey;
  readonly key: string;
  readonly names: TermNames;
}

function rowOf({ term, here, there, lrc }: GroupTerm, { kind, key, names }: RowOf): Cell[] {
  const { label, condition, reports } = GROUP_WAYS[kind];
  const text = names.textOf(term);
  const own = wayToTerm(text, condition(key));
  return [
    names.cellOf(term),
    { text: label(key), ...reports(key) },
    leading(here.seen, own),
    leading(here.of, reports(key)),
    leading(there.seen, wayToTerm(text, `-${condition(key)}`)),
    leading(there.of, { href: urls.reports() }),
    leading(timesOf(lrc), own),
  ];
}

/** How many times as many, at least; one decimal, rounded down. */
export function timesOf(lrc: number): string {
  return (Math.floor(2 ** lrc * 10) / 10).toFixed(1);
}
