import type { Archive } from '../../model/archive.ts';
import type { Page } from '../../model/page.ts';
import { makePage, STEPS } from '../make-page.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES } from '../wording.ts';

/** The list of covered years and a page for each. */
export function yearPages({ years }: Archive): Page[] {
  const description = '按报告所述年度查看法治政府建设年度报告。';
  return [
    makePage({ kind: 'years', url: urls.years(), title: PAGE_TITLES.years, description, years }),
    ...years.map((year) =>
      makePage({
        kind: 'year',
        url: urls.year(year.year),
        title: `${year.year}年度`,
        description: `${year.year}年度法治政府建设年度报告，收录 ${year.reports.length} 篇。`,
        above: [STEPS.years],
        year,
      }),
    ),
  ];
}
