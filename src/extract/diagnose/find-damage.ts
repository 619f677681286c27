import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Report } from '../../model/report.ts';
import { chineseNumber } from '../grammar/chinese-number.ts';
import { offsetIn } from '../outline/place.ts';
import { quoted } from './quoted.ts';

/** A place where the scrape, or the writer, damaged the text. */
export interface Damage {
  readonly rule: string;
  readonly message: string;
  /** The damaged words. */
  readonly quote: string;
  readonly offset: number;
}

/** Single damages that can be seen by themselves. */
const SIGNS: readonly {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly what: string;
  readonly example: string;
}[] = [
  {
    rule: 'lost-character',
    pattern: /(?<!\d)20\d\d(?:1[0-2]|0?[1-9])月/g,
    what: 'the 年 between year and month is lost',
    example: '截至202112月',
  },
  {
    rule: 'lost-character',
    pattern: /(?<!\d)20\d\d年?\d{3,4}日/g,
    what: 'the 月 between month and day is lost',
    example: '2025730日',
  },
  {
    rule: 'lost-character',
    pattern: /\(20\d{6}年?\)/g,
    what: 'the dash between two years is lost',
    example: '(20212025年)',
  },
  {
    rule: 'lost-character',
    pattern: /(?<=[\u4e00-\u9fff])20\d{3,6}号/g,
    what: 'the brackets of a document number are lost',
    example: '中发202133号',
  },
  {
    rule: 'placeholder',
    pattern: /[XxＸ×]{2,}(?=万|元|人|次|件|个|年|月|日)/g,
    what: 'a placeholder was never filled in',
    example: '全年投入经费XX万元',
  },
];

/** 一是 … 二是 …; also the bare 是 left of one whose number is lost, after a full stop. */
const ITEM = /(?:^|[。;:,!?”])\s*(?:([一二三四五六七八九十]{1,2})是|(是)(?=[\u4e00-\u9fff]{2,12}[,。:]))/g;

/** Every damage in the kept text of a report. */
export function findDamage({ preamble, sections }: Pick<Report, 'preamble' | 'sections'>): Damage[] {
  const nodes = [...preamble, ...sections.flatMap(({ content }) => content)];
  return nodes.flatMap((node) => [...signs(node), ...lostItems(node)]);
}

function signs(node: RootContent): Damage[] {
  const text = textOf(node);
  return SIGNS.flatMap(({ rule, pattern, what }) =>
    [...text.matchAll(pattern)].map((match) => ({
      rule,
      message: `In ${quoted(match[0])} ${what}.`,
      quote: match[0],
      offset: offsetIn(node, match.index),
    })),
  );
}

/** `一是…。二是…。三是…。是关注重点领域…`: the fourth number is lost. */
function lostItems(node: RootContent): Damage[] {
  const text = textOf(node);
  let expected = 0;
  const found: Damage[] = [];
  for (const match of text.matchAll(ITEM)) {
    const number = match[1] === undefined ? null : chineseNumber(match[1]);
    const at = offsetIn(node, match.index + match[0].length - (match[1]?.length ?? 0) - 1);
    if (number !== null) {
      if (expected > 1 && number === expected + 1)
        found.push(lost(expected, text.slice(match.index, match.index + 12), at));
      expected = number + 1;
    } else if (expected > 2) {
      found.push(lost(expected, text.slice(match.index + match[0].length - 1, match.index + match[0].length + 10), at));
      expected += 1;
    }
  }
  return found;
}

function lost(number: number, before: string, offset: number): Damage {
  const message = `Item number ${number} of a list is lost before "${before}".`;
  return { rule: 'lost-character', message, quote: before, offset };
}
