import { byText } from '../../archive/order.ts';
import { SECTION_NAMES } from '../../model/names.ts';
import type { Cell, View } from '../../model/view.ts';
import { levelWords, yearWords } from '../../site/names.ts';
import { fullWidth } from '../../text/full-width.ts';
import { sayNumber } from '../../text/say-number.ts';
import { firstSentence, shorten } from '../shorten.ts';
import type { Joined, Told } from './join.ts';
import { NO_ITEMS } from './joined-items.ts';
import { KINDS, type Kind } from './kinds.ts';
import { LONGEST_TOLD, MOST_TOLD } from './tally.ts';
import { kindName } from './view-shortcomings.ts';
import { ITEMS_ARE, issuerWords, KINDS_REST_ON, NOT_NONE, OTHER_IS, TITLES } from './wording.ts';

/** Longest beginning of a shortcoming that stands for it. */
export const LONGEST_CUT = 40;

/** What reports say of one kind of shortcoming, in their words, the newest year first. It says nothing of the others, so that it stays as it is when one of them comes. */
export function viewOfKind(kind: Kind, { counts, told }: Joined): View {
  const all = counts.get('all') ?? NO_ITEMS;
  const name = KINDS[kind];
  const shown = [...(told.get(kind) ?? [])].sort(byAge);
  const { reports: telling, items } = all.kinds.get(kind) ?? { reports: 0, items: 0 };
  return {
    name: kindName(kind),
    title: `自述的不足：${name}`,
    above: { title: TITLES.shortcomings, name: 'shortcomings' },
    description: `报告自述的不足里归入“${name}”的条目，逐条列出原句，引到原文。`,
    method: `“${SECTION_NAMES.shortcomings}”${ITEMS_ARE}${KINDS_REST_ON}先列每条的开头，最长 ${LONGEST_CUT} 字；点开是该条的原文，最长 ${LONGEST_TOLD} 字。年度新的在前。`,
    denominator: `${sayNumber(telling)} 份报告说到“${name}”，共 ${sayNumber(items)} 条，列出 ${sayNumber(shown.length)} 条；共检看多少份，见“${TITLES.shortcomings}”。${hiddenWords(items - shown.length)}`,
    doubt: `${kind === 'other' ? OTHER_IS : ''}${NOT_NONE}归类会有错，以原文为准。`,
    blocks: [
      {
        kind: 'table',
        caption: `“${name}”的原句`,
        columns: [{ label: '发布机构' }, { label: '原句', quoted: true }, { label: '年度' }, { label: '级别' }],
        rows: shown.map(rowOf),
      },
    ],
  };
}

function hiddenWords(hidden: number): string {
  if (hidden === 0) return '';
  return `每份报告只列最前面的 ${MOST_TOLD} 条不足，另有 ${sayNumber(hidden)} 条没有列出，可以在数据文件 items 里查到。`;
}

function byAge(a: Told, b: Told): number {
  return (
    (b.year ?? -Infinity) - (a.year ?? -Infinity) ||
    Number(a.issuer === null) - Number(b.issuer === null) ||
    byText(a.issuer ?? '', b.issuer ?? '') ||
    byText(a.at.report, b.at.report) ||
    a.nth - b.nth
  );
}

function rowOf({ issuer, year, level, text, at }: Told): Cell[] {
  // Paragraphs follow one another in a line; a mark for a mark, so that offsets stay.
  const first = firstSentence(text);
  const printed = fullWidth(text).replaceAll('\n', ' ');
  return [
    { text: issuerWords(issuer), at },
    {
      text: shorten(printed.slice(0, first.length), LONGEST_CUT),
      quote: { text: printed, from: 0, to: first.length },
    },
    { text: yearWords(year) },
    { text: levelWords(level) },
  ];
}
