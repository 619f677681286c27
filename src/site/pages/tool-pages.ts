import type { Archive } from '../../model/archive.ts';
import type { Page } from '../../model/page.ts';
import type { QuestionResult } from '../../model/question.ts';
import { LEVEL_VALUES, levelsOf } from '../../search/level-values.ts';
import { SCOPE_KEYS } from '../../search/search-record.ts';
import { choiceFiles } from '../files/compare-choices.ts';
import { listed, newestOf } from '../lists/listed.ts';
import { makePage } from '../make-page.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES } from '../wording.ts';
import { toOverview } from './question-pages.ts';

/** What the search page shows before anything is asked. */
const QUESTIONS_SHOWN = 6;
const NEWEST_SHOWN = 5;

/** Side by side, search, and the page for addresses that do not exist. */
export function toolPages(archive: Archive, questions: readonly QuestionResult[] = []): Page[] {
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
      held: heldValues(archive),
      questions: questions.slice(0, QUESTIONS_SHOWN).map(toOverview),
      newest: listed(newestOf(archive.reports, NEWEST_SHOWN)),
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

/** Values of sections and kinds of bodies that some report has; in the order in which they are offered, not in that of reports. */
function heldValues({ reports }: Archive): string[] {
  const sections = reports.flatMap((report) => report.sections.map(({ key }) => key));
  const levels = reports.flatMap(({ level, issuer, region }) =>
    levelsOf({ level: level.value, issuer: issuer.value, place: region.value ?? [] }),
  );
  const own = new Set<string>([...sections, ...levels]);
  return [...SCOPE_KEYS, ...LEVEL_VALUES].filter((value) => own.has(value));
}
