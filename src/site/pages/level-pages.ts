import type { Archive } from '../../model/archive.ts';
import type { Page } from '../../model/page.ts';
import { makePage, STEPS } from '../make-page.ts';
import { urls } from '../urls.ts';
import { LEVEL_NAMES, PAGE_TITLES } from '../wording.ts';

/** The list of levels and a page for each level that has reports. */
export function levelPages({ levels }: Archive): Page[] {
  const description = '按发布机构的级别查看法治政府建设年度报告：省级、市级、县级、乡镇街道、部门、园区。';
  return [
    makePage({ kind: 'levels', url: urls.levels(), title: PAGE_TITLES.levels, description, levels }),
    ...levels.map((level) =>
      makePage({
        kind: 'level',
        url: urls.level(level.level),
        title: LEVEL_NAMES[level.level],
        description: `${LEVEL_NAMES[level.level]}机构的法治政府建设年度报告，收录 ${level.reports.length} 篇。`,
        above: [STEPS.levels],
        level,
      }),
    ),
  ];
}
