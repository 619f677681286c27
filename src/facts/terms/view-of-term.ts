import { byText, groupBy } from '../../archive/order.ts';
import type { Cell, Chart, Table, View } from '../../model/view.ts';
import { urls } from '../../site/urls.ts';
import { PAGE_TITLES } from '../../site/wording.ts';
import { reportWords } from '../mention.ts';
import { NONE, shareWords } from '../share-words.ts';
import { asks, leading, wayToYear } from '../ways.ts';
import type { ChosenTerm } from './choose-terms.ts';
import { type Holder, MOST_FIRST, yearsOf } from './diffusion.ts';
import { wayToTerm } from './term-ways.ts';
import { GROUPING_WORDS, TERMS, WHAT_IS_A_TERM, WORDS_ARE_NO_DEEDS } from './wording.ts';

/** Years that the table of places and the picture have room for; older ones stand in the table of years. */
export const MOST_YEARS = 12;

/** Where a term has its page. */
export function termView({ slug }: Pick<ChosenTerm, 'slug'>): string {
  return `${TERMS}/${slug}`;
}

/** What a term's page tells of. */
export interface TermSources {
  readonly term: ChosenTerm;
  /** The oldest first. */
  readonly holders: readonly Holder[];
  /** Reports held of each year. */
  readonly years: ReadonlyMap<number, number>;
}

/** The way of a term through years and places. Of reports without it only rough shares are told, so that one of them changes few pages. */
export function viewOfTerm({ term, holders, years }: TermSources): View {
  const { text } = term;
  return {
    name: termView(term),
    title: text,
    above: { title: PAGE_TITLES.terms, name: TERMS },
    description: `各年度、各地区有多少份报告写到“${text}”，本库最早收录于哪一年度。`,
    method: `${WHAT_IS_A_TERM}“约占当年收录”取整到百分之五，不到百分之十的取整到百分之一：多收一份别的报告，本页不变。`,
    denominator: `${holders.length} 份报告写到“${text}”${unplacedWords(holders)}；各年度共收录多少份，见“${GROUPING_WORDS.years.title}”。`,
    doubt: `“本库最早收录于”说的是本站收到的报告，不是这个词最早出现的时间。${WORDS_ARE_NO_DEEDS}`,
    blocks: [firstOf(text, holders), ...byYear({ text, holders, years }), byPlace(text, holders)],
  };
}

/** What the tables leave out. */
function unplacedWords(holders: readonly Holder[]): string {
  const [years, places] = [holders.filter(({ year }) => year === null), holders.filter(({ place }) => place === null)];
  const said = [
    ...(years.length > 0 ? [`${years.length} 份年度未识别`] : []),
    ...(places.length > 0 ? [`${places.length} 份地区未识别`] : []),
  ];
  return said.length === 0 ? '' : `（其中 ${said.join('，')}，不在分年度、分地区的表里）`;
}

function firstOf(text: string, holders: readonly Holder[]): Table {
  return {
    kind: 'table',
    caption: `“${text}”本库最早收录于`,
    columns: [{ label: '本库最早收录于' }, { label: '地区' }],
    rows: holders
      .slice(0, MOST_FIRST)
      .map((holder) => [
        { text: reportWords(holder), href: urls.hit(holder.id, text) },
        { text: holder.place ?? NONE },
      ]),
  };
}

interface ByYear extends Omit<TermSources, 'term'> {
  readonly text: string;
}

const SHARE = '写到的报告约占当年收录';

/** A picture needs two years; one is a row. */
function byYear(of: ByYear): (Chart | Table)[] {
  const table = tableOfYears(of);
  const shown = [...of.years.keys()].sort((a, b) => a - b).slice(-MOST_YEARS);
  if (table.rows.length < 2) return table.rows.length === 0 ? [] : [table];
  const points = shown.map((year) => ({ x: String(year), value: roughly(shareIn(of, year)) }));
  return [
    { kind: 'chart', caption: table.caption, form: 'share', unit: '', panels: [{ label: SHARE, points }], table },
  ];
}

function tableOfYears(of: ByYear): Table {
  const rows = [...yearsOf(of.holders)]
    .reverse()
    .map((year): Cell[] => [
      { text: String(year) },
      leading(heldIn(of.holders, year), wayToTerm(of.text, asks('year', year))),
      leading(shareWords(roughly(shareIn(of, year))), wayToYear(year)),
    ]);
  return {
    kind: 'table',
    caption: `各年度写到“${of.text}”的报告`,
    columns: [{ label: '年度' }, { label: '写到的报告', numeric: true }, { label: SHARE, numeric: true }],
    rows,
  };
}

function heldIn(holders: readonly Holder[], year: number): number {
  return holders.filter((holder) => holder.year === year).length;
}

function shareIn({ holders, years }: Pick<ByYear, 'holders' | 'years'>, year: number): number {
  return heldIn(holders, year) / Math.max(1, years.get(year) ?? 0);
}

/** To five in a hundred, below a tenth to one; some are never none, and not all are never all. */
function roughly(share: number): number {
  const step = share < 0.1 ? 0.01 : 0.05;
  const rough = Math.round(share / step) * step;
  const least = share === 0 ? 0 : 0.01;
  return Math.round(Math.max(least, Math.min(share < 1 ? 0.99 : 1, rough)) * 100) / 100;
}

function byPlace(text: string, holders: readonly Holder[]): Table {
  const years = yearsOf(holders).slice(-MOST_YEARS);
  const places = [...groupBy(holders, ({ place }) => place)].sort(
    ([a, one], [b, other]) => (one[0]?.year ?? Infinity) - (other[0]?.year ?? Infinity) || byText(a, b),
  );
  return {
    kind: 'table',
    caption: `各地区写到“${text}”的报告`,
    columns: [
      { label: '地区' },
      { label: '本库最早收录于' },
      { label: '写到的报告', numeric: true },
      ...years.map((year) => ({ label: String(year), numeric: true as const })),
    ],
    rows: places.map(([place, of]) => [
      { text: place },
      { text: of[0]?.year == null ? NONE : String(of[0].year) },
      leading(of.length, wayToTerm(text, asks('place', place))),
      ...years.map((year) => leading(heldIn(of, year), wayToTerm(text, asks('place', place), asks('year', year)))),
    ]),
  };
}
