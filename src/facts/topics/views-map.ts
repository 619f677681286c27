import type { Cell, View } from '../../model/view.ts';
import { urls } from '../../site/urls.ts';
import { UNKNOWN_WORDS } from '../../site/wording.ts';
import { fullWidth } from '../../text/full-width.ts';
import { sayNumber } from '../../text/say-number.ts';
import { NONE } from '../share-words.ts';
import { isDoubtful, type OutlineReports, type PartKind, partsOf, type ToldReport } from './told-reports.ts';
import { mapView, TOPICS } from './view-names.ts';
import { APART, DOUBT, IN_DOUBT, LEADS_TO, METHOD, TOPIC_TITLES, titleOfMap, yearsOf } from './wording.ts';

/** Every report of an outline's years against its areas: how many parts, each number leading to the first of them. */
export function viewOfMap({ outline, count, reports }: OutlineReports): View {
  const kinds = [...outline.areas, ...APART];
  const title = titleOfMap(outline);
  return {
    name: mapView(outline),
    title,
    above: { title: TOPIC_TITLES.all, name: TOPICS },
    description: `所报告年度在 ${yearsOf(outline)}的每份报告，写到《${outline.title}》的哪些领域，各有几个小节。`,
    method: `${METHOD}格里是小节的个数，${LEADS_TO}；数字后写“${IN_DOUBT}”的，是这些小节全都拿不准；“${APART[0].short}”一栏是${APART[0].name}，“${APART[1].short}”一栏是${APART[1].name}。先按年度从新到旧，再按省份、发布机构排。`,
    denominator: `所报告年度在 ${yearsOf(outline)}的 ${sayNumber(count.reports)} 份报告，其中 ${sayNumber(count.parted)} 份分了小节。`,
    doubt: `“${NONE}”是没有找到这样的小节；一行全是“${NONE}”的，是没有找到小节的报告。${DOUBT}`,
    blocks: [
      {
        kind: 'table',
        caption: title,
        columns: [
          { label: '发布机构' },
          { label: '年度' },
          { label: '省份' },
          ...kinds.map(({ short }) => ({ label: short, numeric: true as const, heat: true as const })),
        ],
        rows: reports.map((report) => [...namesOf(report), ...kinds.map(({ key }) => cellOf(report, key))]),
      },
    ],
  };
}

function namesOf({ id, issuer, year, region }: ToldReport): Cell[] {
  return [
    { text: fullWidth(issuer ?? UNKNOWN_WORDS.issuer), href: urls.report(id) },
    { text: String(year ?? UNKNOWN_WORDS.year) },
    { text: region[0] ?? UNKNOWN_WORDS.place },
  ];
}

/** Of parts that tell no area it need not be said that they are unsure. */
function cellOf(report: ToldReport, kind: PartKind): Cell {
  const count = partsOf(report, kind);
  if (count === null) return { text: NONE };
  const mark = kind !== 'unsure' && isDoubtful(count) ? `（${IN_DOUBT}）` : '';
  return { text: `${count.parts}${mark}`, at: count.first };
}
