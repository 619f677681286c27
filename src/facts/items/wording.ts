import type { Cell } from '../../model/view.ts';
import { PAGE_TITLES, UNKNOWN_WORDS } from '../../site/wording.ts';
import { fullWidth } from '../../text/full-width.ts';
import { type Mention, reportWords } from '../mention.ts';
import { NONE } from '../share-words.ts';

/** Titles of the pages of items. */
export const TITLES = { shortcomings: PAGE_TITLES.shortcomings, plans: PAGE_TITLES.plans } as const;

/** What nobody may read out of a report in which nothing was found. */
export const NOT_NONE =
  '“没有找到”不是“没有不足”：可能是报告没有写，可能是抓取的网页不全，也可能是没有认出来。报告说没说到，也不等于实际有没有。';

/** What kinds rest on. */
export const KINDS_REST_ON =
  '每条讲什么，由一组词语规则判定，规则用人工分条、标注的条目核对过，其中多数条目是仿写的；一条最多归两种，各种条数相加可以多于总条数。';

/** How `other` is to be read. */
export const OTHER_IS = '“其他”是规则不认得的条目，不是另一种不足。';

/** How sections are cut. */
export const ITEMS_ARE =
  '按最外层的编号分条，没有编号的按段落分，只有一段的按句子分；各条之外引导、归因和收尾的话不算。';

/** How an issuer is told. */
export function issuerWords(issuer: string | null): string {
  return fullWidth(issuer ?? UNKNOWN_WORDS.issuer);
}

/** A report that tells of something, leading to where it does. */
export function mentioned(mention: Mention | null | undefined): Cell {
  if (!mention) return { text: NONE };
  return { text: reportWords(mention), at: mention.at };
}
