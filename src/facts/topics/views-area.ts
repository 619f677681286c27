import type { Cell, View } from '../../model/view.ts';
import { levelWords } from '../../site/names.ts';
import { UNKNOWN_WORDS } from '../../site/wording.ts';
import { fullWidth } from '../../text/full-width.ts';
import type { Area } from './outlines.ts';
import type { PartCount } from './tally.ts';
import { byIssuer, isDoubtful, type OutlineReports, partsOf, type ToldReport } from './told-reports.ts';
import { areaView, TOPICS } from './view-names.ts';
import { DOUBT, IN_DOUBT, LEADS_TO, METHOD, TOPIC_TITLES, titleOfArea, yearsOf } from './wording.ts';

const COLUMNS = [
  { label: '发布机构' },
  { label: '年度' },
  { label: '级别' },
  { label: '小节', numeric: true },
  { label: '字数', numeric: true },
  { label: '存疑' },
] as const;

/** The page of an area: the reports that have parts about it, the newest year first. It says nothing of the others, so that it stays as it is when one of them comes. */
export function viewOfArea(told: OutlineReports, area: Area): View {
  const { outline } = told;
  const reports = told.reports.filter((report) => partsOf(report, area.key) !== null).sort(byIssuer);
  const title = titleOfArea(outline, area);
  return {
    name: areaView(outline, area),
    title,
    above: { title: TOPIC_TITLES.all, name: TOPICS },
    description: `《${outline.title}》的领域“${area.name}”：哪些报告有小节写到，各有几个小节、多少字。`,
    method: `${METHOD}发布机构一栏${LEADS_TO}；写“${IN_DOUBT}”的，是这份报告写这一领域的小节全都拿不准。`,
    denominator: `${reports.length} 份报告有小节写到这一领域，所报告年度都在 ${yearsOf(outline)}；占多少份额，见“${TOPIC_TITLES.all}”。`,
    doubt: DOUBT,
    blocks: [
      {
        kind: 'table',
        caption: `写到“${area.short}”的报告`,
        columns: COLUMNS,
        rows: reports.flatMap((report) => rowsOf(report, partsOf(report, area.key))),
      },
    ],
  };
}

function rowsOf({ issuer, year, level }: ToldReport, count: PartCount | null): Cell[][] {
  if (count === null) return [];
  const name = fullWidth(issuer ?? UNKNOWN_WORDS.issuer);
  return [
    [
      { text: name, at: count.first },
      { text: String(year ?? UNKNOWN_WORDS.year) },
      { text: levelWords(level) },
      { text: String(count.parts), at: count.first },
      { text: String(count.chars), at: count.first },
      { text: isDoubtful(count) ? IN_DOUBT : '' },
    ],
  ];
}
