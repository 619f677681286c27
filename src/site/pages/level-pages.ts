import type { Page } from '../../model/page.ts';
import { LEVELS, type Level } from '../../model/report.ts';
import { sayNumber } from '../../text/say-number.ts';
import type { Scope } from '../lists/archive-index.ts';
import { plannedScopes } from '../lists/division.ts';
import type { Divisions } from '../lists/divisions.ts';
import { listViews } from '../lists/list-views.ts';
import { scopeName, stepsTo } from '../lists/scope-names.ts';
import { makePage, makePaged, STEPS } from '../make-page.ts';
import { urls } from '../urls.ts';
import { LEVEL_NAMES, PAGE_TITLES } from '../wording.ts';

/** The list of levels, a page for each level that has reports, and where one does not fit, pages for its years and their places. */
export function levelPages({ index, levels }: Divisions): Page[] {
  const held = index.archive.levels;
  return [
    makePage({
      kind: 'levels',
      url: urls.levels(),
      title: PAGE_TITLES.levels,
      description: '按发布机构的级别查看法治政府建设年度报告：省级、市级、县级、乡镇街道、部门、园区。',
      levels: held.map(({ level, reports }) => ({ level, count: reports.length })),
    }),
    ...LEVELS.filter((level) => held.some((group) => group.level === level)).flatMap((level) =>
      plannedScopes(levels[level]).flatMap((scope) => pagesOf(level, scope, { levels })),
    ),
  ];
}

function pagesOf(level: Level, scope: Scope, { levels }: Pick<Divisions, 'levels'>): Page[] {
  const division = levels[level];
  const name = scopeName(scope);
  const title = [LEVEL_NAMES[level], name].filter((part) => part !== '').join('：');
  const first = { label: LEVEL_NAMES[level], href: urls.level(level) };
  return listViews(scope, division).map((list) =>
    makePaged(
      {
        kind: 'level',
        url: division.spec.urlOf(scope),
        title,
        description: `${LEVEL_NAMES[level]}机构的${name}法治政府建设年度报告，收录 ${sayNumber(list.total ?? 0)} 篇。`,
        above: name === '' ? [STEPS.levels] : [STEPS.levels, first, ...stepsTo(scope, division)],
        level,
        scope: name,
        list,
      },
      list.pager,
    ),
  );
}
