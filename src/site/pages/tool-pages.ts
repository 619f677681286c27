import type { Archive } from '../../model/archive.ts';
import type { Page } from '../../model/page.ts';
import { choiceFiles } from '../files/compare-choices.ts';
import { makePage } from '../make-page.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES } from '../wording.ts';

/** Side by side, search, and the page for addresses that do not exist. */
export function toolPages(archive: Archive): Page[] {
  return [
    makePage({
      kind: 'compare',
      unlisted: true,
      url: urls.compare(),
      title: PAGE_TITLES.compare,
      description: '任选二至六份法治政府建设年度报告，逐节、逐项对照，看各自写了什么、哪些文字相同。',
      choiceFiles: choiceFiles(archive),
    }),
    makePage({
      kind: 'search',
      unlisted: true,
      url: urls.search(),
      title: PAGE_TITLES.search,
      description: '在全部报告中逐字检索，可限定某一节、年度、地区和级别。',
      years: archive.years.map(({ year }) => year),
      levels: archive.levels.map(({ level }) => level),
    }),
    makePage({
      kind: 'not-found',
      unlisted: true,
      url: urls.notFound(),
      title: PAGE_TITLES.notFound,
      description: '这个地址没有页面。',
    }),
  ];
}
