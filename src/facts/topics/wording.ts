import { PAGE_TITLES, SECTION_NAMES } from '../../site/wording.ts';
import type { Area, Outline } from './outlines.ts';

/** Titles of the pages about areas. */
export const TOPIC_TITLES = { all: PAGE_TITLES.topics, map: '逐份报告对照领域' } as const;

/** Marks a report all of whose parts about an area are unsure. */
export const IN_DOUBT = '存疑';
/** Parts that belong to no area. */
export const APART = [
  { key: 'beyond', short: '纲要之外', name: '普法等不属于任何领域的小节' },
  { key: 'unsure', short: '存疑', name: '看不出领域的小节' },
] as const;

/** What is counted, and by what a part is given its areas. */
export const METHOD = `数的是“${SECTION_NAMES.measures}”里的小节，也就是第二级标题（如“（二）规范行政执法”）和它下面的文字；有的报告把它们写成第一级标题，也算。每个小节主要按标题的用语、其次按下面文字的用语，归入所报告年度那部纲要的领域，最多归两个；归两个的，两边都数。写普法、公共法律服务的小节不属于两部纲要的任何领域，写党的领导和推进机制的不属于 2015—2020年纲要的领域，都算“纲要之外”；看不出领域的不归。`;

/** Where a count of parts leads. */
export const LEADS_TO = '连到其中第一个有把握的小节，全都拿不准的连到第一个';

/** What must not be read out of it. */
export const DOUBT =
  '没有找到，不等于没有做：报告可能没有分小节，或者写在别的标题下面。小节和字数多，不等于做得好。归类由程序按用语作出，会有错，把握不大的写“存疑”。';

/** The years of an outline, e.g. `2021—2025年`. */
export function yearsOf({ from, to }: Outline): string {
  return `${from}—${to}年`;
}

/** Title of the page of an area; areas of two outlines are never one. */
export function titleOfArea(outline: Outline, { short }: Area): string {
  return `${short}（${yearsOf(outline)}纲要）`;
}

/** Title of the page that holds reports against the areas of an outline. */
export function titleOfMap(outline: Outline): string {
  return `${TOPIC_TITLES.map}（${yearsOf(outline)}纲要）`;
}
