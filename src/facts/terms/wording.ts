import { PAGE_TITLES } from '../../site/wording.ts';
import type { GroupingKey } from './groups.ts';

/** Name of the page that leads to all others of words. */
export const TERMS = 'terms';

/** A way to group reports, as pages tell it. */
export interface GroupingWords {
  readonly title: string;
  /** e.g. 年度 */
  readonly head: string;
}

/** How each grouping is told. */
export const GROUPING_WORDS: Readonly<Record<GroupingKey, GroupingWords>> = {
  years: { title: `各年度的${PAGE_TITLES.terms}`, head: '年度' },
  places: { title: `各地区的${PAGE_TITLES.terms}`, head: '地区' },
  levels: { title: `各级别的${PAGE_TITLES.terms}`, head: '级别' },
};

/** How the surety of a difference is told. */
export const HOW_SURE =
  '“至少几倍”是份额之比的置信下限（LRC，Evert 2022；Clopper–Pearson 区间，按同时比较的词数作 Bonferroni 校正，α = 0.05）：下限不到 1 倍的不列。';

/** What counts as a word. */
export const WHAT_IS_A_TERM =
  '词先按词典切分；词典没有的，从正文里找：前后接的字多样、内部结合紧密，或者报告自己加了引号，并且至少 3 个机构写到。数字、日期、地名、人名和机构名不算。份数按字面数，和全文检索相同。';

/** What must not be read out of words. */
export const WORDS_ARE_NO_DEEDS = '写到一个词，不等于做到；没有写到，也不等于没有做。';
