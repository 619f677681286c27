import { byText } from '../../archive/order.ts';
import type { Cell, Chart, Table, View } from '../../model/view.ts';
import { urls } from '../../site/urls.ts';
import { PAGE_TITLES } from '../../site/wording.ts';
import { NONE, shareWords } from '../share-words.ts';
import { asks, leading, wayToYear } from '../ways.ts';
import type { ChosenTerm } from './choose-terms.ts';
import { type Holder, yearsOf } from './diffusion.ts';
import type { GroupTerm, GroupTerms } from './group-terms.ts';
import type { GroupingKey } from './groups.ts';
import type { TermNames } from './term-names.ts';
import { wayToTerm } from './term-ways.ts';
import { MOST_YEARS } from './view-of-term.ts';
import { timesOf } from './views-of-groups.ts';
import { GROUPING_WORDS, HOW_SURE, TERMS, WHAT_IS_A_TERM, WORDS_ARE_NO_DEEDS } from './wording.ts';

/** Small pictures on the page, and words of each change from year to year. */
export const MOST_PANELS = 12;
export const MOST_OF_CHANGE = 15;
/** The newest changes from a year to the next that are told. */
export const NEWEST_CHANGES = 3;

/** What the way in tells of. */
export interface AllTerms {
  readonly chosen: readonly ChosenTerm[];
  readonly holders: ReadonlyMap<number, readonly Holder[]>;
  readonly years: ReadonlyMap<number, number>;
  readonly groups: Readonly<Record<GroupingKey, readonly GroupTerms[]>>;
  readonly rising: readonly GroupTerms[];
  readonly falling: readonly GroupTerms[];
  readonly names: TermNames;
}

/** The way in: groups, new terms, and what comes and goes from year to year. */
export function viewOfAll(all: AllTerms): View {
  const fresh = newestFirst(all);
  return {
    name: TERMS,
    title: PAGE_TITLES.terms,
    description: '报告里的新词各年各地有多少份写到，哪些词逐年多了、少了，各年度、地区、级别多写哪些词。',
    method: `${WHAT_IS_A_TERM}${HOW_SURE}逐年比的是写到一个词的报告的份额，只比都有报告的相邻两年。`,
    denominator: `共检看 ${all.names.reports} 份报告，词典没有的词列出 ${fresh.length} 个。`,
    doubt: `“本库最早收录于”说的是本站收到的报告，不是这个词最早出现的时间；各年度收到的报告来自不同的机构。${WORDS_ARE_NO_DEEDS}`,
    blocks: [waysOf(all), ...picturesOf(all, fresh), tableOfNew(all, fresh), ...changesOf(all)],
  };
}

function waysOf({ groups, names }: AllTerms): Table {
  const kinds = Object.keys(GROUPING_WORDS) as GroupingKey[];
  return {
    kind: 'table',
    caption: '分组看',
    columns: [{ label: '分组看' }, { label: '组数', numeric: true }, { label: '多写的词', numeric: true }],
    rows:
      names.reports === 0
        ? []
        : kinds.map((kind) => {
            const way = { href: urls.view(`${TERMS}/${kind}`) };
            const found = groups[kind].reduce((sum, { terms }) => sum + terms.length, 0);
            return [
              { text: GROUPING_WORDS[kind].title, ...way },
              leading(groups[kind].length, way),
              leading(found, way),
            ];
          }),
  };
}

interface FreshTerm {
  readonly term: ChosenTerm;
  readonly of: readonly Holder[];
}

/** Terms that the dictionary lacks: those whose first report is newest first. */
function newestFirst({ chosen, holders }: AllTerms): FreshTerm[] {
  return chosen
    .filter(({ known }) => !known)
    .map((term) => ({ term, of: holders.get(term.number) ?? [] }))
    .sort(
      (a, b) =>
        (b.of[0]?.year ?? -Infinity) - (a.of[0]?.year ?? -Infinity) ||
        b.of.length - a.of.length ||
        byText(a.term.text, b.term.text),
    );
}

/** Of those that most reports quote, in as many years as there are. */
function picturesOf({ years }: AllTerms, fresh: readonly FreshTerm[]): Chart[] {
  const shown = [...years.keys()].sort((a, b) => a - b).slice(-MOST_YEARS);
  const drawn = fresh.filter(({ term, of }) => term.quoted && yearsOf(of).length > 1).slice(0, MOST_PANELS);
  if (shown.length < 2 || drawn.length === 0) return [];
  const shareIn = (of: readonly Holder[], year: number) =>
    of.filter((holder) => holder.year === year).length / Math.max(1, years.get(year) ?? 0);
  const caption = '加引号的词逐年的份额：写到的报告占当年收录';
  const columns = shown.map((year) => ({ label: `${year}（${years.get(year)} 份）`, numeric: true as const }));
  return [
    {
      kind: 'chart',
      caption,
      form: 'share',
      unit: '',
      panels: drawn.map(({ term, of }) => ({
        label: term.text,
        points: shown.map((year) => ({ x: String(year), value: shareIn(of, year) })),
      })),
      table: {
        kind: 'table',
        caption,
        columns: [{ label: '词' }, ...columns],
        rows: drawn.map(({ term: { text }, of }) => [
          { text },
          ...shown.map((year) => leading(shareWords(shareIn(of, year)), wayToTerm(text, asks('year', year)))),
        ]),
      },
    },
  ];
}

function tableOfNew({ names }: AllTerms, fresh: readonly FreshTerm[]): View['blocks'][number] {
  if (fresh.length === 0) return { kind: 'remark', text: '没有找到词典没有、而至少 3 个机构写到的词。' };
  return {
    kind: 'table',
    caption: '词典没有的词',
    columns: [
      { label: '词' },
      { label: '本库最早收录于' },
      { label: '写到的报告', numeric: true },
      { label: '写到的地区', numeric: true },
    ],
    rows: fresh.map(({ term, of }): Cell[] => {
      const cell = names.cellOf(term.number);
      const first = of[0]?.year ?? null;
      const places = new Set(of.flatMap(({ place }) => place ?? [])).size;
      return [
        cell,
        first === null ? { text: NONE } : { text: String(first), ...wayToTerm(term.text, asks('year', first)) },
        leading(of.length, wayToTerm(term.text)),
        leading(places, { href: cell.href ?? '' }),
      ];
    }),
  };
}

function changesOf(all: AllTerms): View['blocks'] {
  return [
    changeOf('比上一年度多写的词', all.rising, all.names, ['本', '上']),
    changeOf('比上一年度少写的词', all.falling, all.names, ['上', '本']),
  ];
}

type Sides = readonly [here: '本' | '上', there: '本' | '上'];

function changeOf(
  caption: string,
  found: readonly GroupTerms[],
  names: TermNames,
  sides: Sides,
): View['blocks'][number] {
  const newest = [...found].sort((a, b) => Number(b.key) - Number(a.key)).slice(0, NEWEST_CHANGES);
  const rows = newest.flatMap(({ key, terms }) =>
    terms.slice(0, MOST_OF_CHANGE).map((term) => changeRow(term, Number(key), { names, sides })),
  );
  if (rows.length === 0) return { kind: 'remark', text: `${caption}：没有，或者没有相邻两年的报告可比。` };
  const numeric = (label: string) => ({ label, numeric: true as const });
  const shares = sides.flatMap((side) => [`${side}年度写到的`, `${side}年度的报告`]);
  return {
    kind: 'table',
    caption,
    columns: [{ label: '词' }, { label: '年度', numeric: true }, ...[...shares, '相差至少几倍'].map(numeric)],
    rows,
  };
}

interface ChangeOf {
  readonly names: TermNames;
  readonly sides: Sides;
}

function changeRow({ term, here, there, lrc }: GroupTerm, year: number, { names, sides }: ChangeOf): Cell[] {
  const text = names.textOf(term);
  const yearOf = (side: '本' | '上') => (side === '本' ? year : year - 1);
  const [own, other] = sides.map(yearOf) as [number, number];
  return [
    names.cellOf(term),
    leading(year, wayToYear(year)),
    leading(here.seen, wayToTerm(text, asks('year', own))),
    leading(here.of, wayToYear(own)),
    leading(there.seen, wayToTerm(text, asks('year', other))),
    leading(there.of, wayToYear(other)),
    leading(timesOf(lrc), wayToTerm(text, asks('year', own))),
  ];
}
