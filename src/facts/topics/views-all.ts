import type { Cell, Remark, Table, View } from '../../model/view.ts';
import { urls } from '../../site/urls.ts';
import { SECTION_NAMES } from '../../site/wording.ts';
import { sayNumber } from '../../text/say-number.ts';
import { shareOf, shareWords } from '../share-words.ts';
import { leading } from '../ways.ts';
import type { Area, Outline } from './outlines.ts';
import { countOver, type OutlineReports, type PartKind } from './told-reports.ts';
import { areaView, mapView, TOPICS } from './view-names.ts';
import { sharesByYear } from './views-shares.ts';
import { APART, DOUBT, METHOD, TOPIC_TITLES, titleOfMap, yearsOf } from './wording.ts';

const COLUMNS = [
  { label: '领域' },
  { label: '纲要里的标题' },
  { label: '写到的报告', numeric: true },
  { label: '占分了小节的报告', numeric: true },
  { label: '小节', numeric: true },
  { label: '字数', numeric: true },
  { label: '其中存疑的报告', numeric: true },
] as const;

/** The page of all areas, outline by outline. */
export function viewOfAll(outlines: readonly OutlineReports[], all: number): View {
  return {
    name: TOPICS,
    title: TOPIC_TITLES.all,
    description: '报告的举措和成效写到了法治政府建设实施纲要的哪些领域，各有多少份报告写到，逐年的份额怎样。',
    method: `${METHOD}存疑的报告，是写这一领域的小节全都拿不准的。两部纲要的领域不同，分开数，不相加。`,
    denominator: denominatorOf(outlines, all),
    doubt: `${DOUBT}本站收到的报告各年多少不一，份额只说这些报告。`,
    blocks: [...outlines.flatMap(blocksOf), mapsOf(outlines)],
  };
}

function denominatorOf(outlines: readonly OutlineReports[], all: number): string {
  const told = outlines.map(
    ({ outline, count }) =>
      `所报告年度在 ${yearsOf(outline)}的 ${sayNumber(count.reports)} 份，其中 ${sayNumber(count.parted)} 份在“${SECTION_NAMES.measures}”里分了小节`,
  );
  const others = all - outlines.reduce((sum, { count }) => sum + count.reports, 0);
  return `共检看 ${sayNumber(all)} 份报告：${told.join('；')}；其余 ${sayNumber(others)} 份的年度不在两部纲要的年份里，或者没有识别，没有数。`;
}

function blocksOf(told: OutlineReports): View['blocks'] {
  return [introOf(told), tableOf(told), ...(told.count.parted === 0 ? [] : [sharesByYear(told)])];
}

function introOf({ outline, count }: OutlineReports): Remark {
  const areas = `《${outline.title}》的 ${sayNumber(outline.areas.length)} 个领域`;
  const text =
    count.parted === 0
      ? `${areas}；没有分了小节的报告，没有份额可算。`
      : `${areas}，份额按 ${sayNumber(count.parted)} 份分了小节的报告算。`;
  return { kind: 'remark', text };
}

function tableOf(told: OutlineReports): Table {
  const { outline } = told;
  const areas = outline.areas.map((area) => rowOf(told, area.key, linked(told, area)));
  const apart = APART.map(({ key, short, name }) => rowOf(told, key, [{ text: short }, { text: name }]));
  return {
    kind: 'table',
    caption: `${yearsOf(outline)}纲要的各领域`,
    columns: COLUMNS,
    rows: [...areas, ...apart],
  };
}

function linked({ outline }: OutlineReports, area: Area): Cell[] {
  return [{ text: area.short, href: urls.view(areaView(outline, area)) }, { text: area.name }];
}

/** What an area counts, its page lists; parts of none stand in the columns of their own of the map. */
function pageOf(outline: Outline, kind: PartKind): string {
  const area = outline.areas.find(({ key }) => key === kind);
  return area === undefined ? mapView(outline) : areaView(outline, area);
}

function rowOf(told: OutlineReports, kind: PartKind, names: readonly Cell[]): Cell[] {
  const { reports, parts, chars, doubtful } = countOver(told, kind);
  const share = shareWords(shareOf(reports, told.count.parted));
  const way = { href: urls.view(pageOf(told.outline, kind)) };
  return [...names, ...[reports, share, parts, chars, doubtful].map((value) => leading(value, way))];
}

/** The way to the pages that hold reports against areas. */
function mapsOf(outlines: readonly OutlineReports[]): Table {
  return {
    kind: 'table',
    caption: TOPIC_TITLES.map,
    columns: [
      { label: TOPIC_TITLES.map },
      { label: '报告', numeric: true },
      { label: '其中分了小节的', numeric: true },
    ],
    rows: outlines.map(({ outline, count }) => {
      const way = { href: urls.view(mapView(outline)) };
      return [{ text: titleOfMap(outline), ...way }, leading(count.reports, way), leading(count.parted, way)];
    }),
  };
}
