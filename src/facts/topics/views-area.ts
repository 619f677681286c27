import type { Cell, View } from '../../model/view.ts';
import { levelWords } from '../../site/names.ts';
import { UNKNOWN_WORDS } from '../../site/wording.ts';
import { fullWidth } from '../../text/full-width.ts';
import { sayNumber } from '../../text/say-number.ts';
import { leading } from '../ways.ts';
import { LONGEST_OPENING } from './opening.ts';
import type { Area } from './outlines.ts';
import { LONGEST_HEADING, MOST_TOLD } from './tally.ts';
import {
  byIssuer,
  countOver,
  type OutlineReports,
  type PlacedPart,
  partsOf,
  type ToldReport,
  toldOf,
} from './told-reports.ts';
import { areaView, TOPICS } from './view-names.ts';
import { DOUBT, IN_DOUBT, METHOD, TOPIC_TITLES, titleOfArea, yearsOf } from './wording.ts';

const COLUMNS = [
  { label: '发布机构' },
  { label: '小节的标题和开头', quoted: true },
  { label: '年度' },
  { label: '级别' },
  { label: '字数', numeric: true },
  { label: '存疑' },
] as const;

/** The page of an area: how reports tell of it, part by part, the newest year first. It says nothing of the others, so that it stays as it is when one of them comes. */
export function viewOfArea(told: OutlineReports, area: Area): View {
  const { outline } = told;
  const reports = told.reports.filter((report) => partsOf(report, area.key) !== null).sort(byIssuer);
  const rows = reports.flatMap((report) => toldOf(report, area.key).map((part) => rowOf(report, part)));
  const { parts } = countOver(told, area.key);
  return {
    name: areaView(outline, area),
    title: titleOfArea(outline, area),
    above: { title: TOPIC_TITLES.all, name: TOPICS },
    description: `《${outline.title}》的领域“${area.name}”：各份报告的小节怎样写，标题和开头列在一起。`,
    method: `${METHOD}一个小节一行，标题最长 ${LONGEST_HEADING} 字，点开是标题和正文的开头，正文最长 ${LONGEST_OPENING} 字；发布机构连到这个小节。写“${IN_DOUBT}”的，是这个小节归得没有把握。`,
    denominator: `${sayNumber(reports.length)} 份报告有小节写到这一领域，所报告年度都在 ${yearsOf(outline)}，共 ${sayNumber(parts)} 个小节，列出 ${sayNumber(rows.length)} 个；占多少份额，见“${TOPIC_TITLES.all}”。${hiddenWords(parts - rows.length)}`,
    doubt: DOUBT,
    blocks: [{ kind: 'table', caption: `写到“${area.short}”的小节`, columns: COLUMNS, rows }],
  };
}

function hiddenWords(hidden: number): string {
  if (hidden === 0) return '';
  return `每份报告只列最前面的 ${MOST_TOLD} 个，另有 ${sayNumber(hidden)} 个没有列出，可以在数据文件 topics 里查到。`;
}

function rowOf({ issuer, year, level }: ToldReport, { heading, opening, chars, doubtful, at }: PlacedPart): Cell[] {
  // A mark for a mark, so that offsets stay.
  const [title, text] = [fullWidth(heading), fullWidth(opening)];
  return [
    { text: fullWidth(issuer ?? UNKNOWN_WORDS.issuer), at },
    { text: title, at, quote: { text: `${title} ${text}`.trim(), from: 0, to: title.length } },
    { text: String(year ?? UNKNOWN_WORDS.year) },
    { text: levelWords(level) },
    leading(chars, { at }),
    { text: doubtful ? IN_DOUBT : '' },
  ];
}
