import type { Archive } from '../../model/archive.ts';
import type { Page } from '../../model/page.ts';
import { makePage } from '../make-page.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES } from '../wording.ts';

/** Coverage matrix, side by side, search, and the page for addresses that do not exist. */
export function toolPages(archive: Archive): Page[] {
  const { reports } = archive;
  return [
    makePage({
      kind: 'coverage',
      url: urls.coverage(),
      title: PAGE_TITLES.coverage,
      description: '每篇报告是否写有规定的五项内容：有专门一节、写在别的一节之内，或未识别。',
      reports,
    }),
    makePage({
      kind: 'compare',
      url: urls.compare(),
      title: PAGE_TITLES.compare,
      description: '任选两篇法治政府建设年度报告，一节对一节并排阅读。',
      reports,
    }),
    makePage({
      kind: 'search',
      url: urls.search(),
      title: PAGE_TITLES.search,
      description: '在全部报告中逐字检索，可限定某一节、年度、地区和级别。',
      archive,
    }),
    makePage({
      kind: 'not-found',
      url: urls.notFound(),
      title: PAGE_TITLES.notFound,
      description: '这个地址没有页面。',
    }),
  ];
}
