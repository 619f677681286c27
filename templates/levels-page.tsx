import type { PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import { sayNumber } from '../src/text/say-number.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { LEVEL_NAMES, LEVEL_NOTES } from './wording.ts';

interface LevelsPageProps {
  readonly page: PageOf<'levels'>;
  readonly context: RenderContext;
}

/** The levels of issuing bodies with the number of reports each. */
export function LevelsPage({ page, context }: LevelsPageProps) {
  return (
    <Layout page={page} context={context}>
      <PageTitle title={page.title}>
        <p>按发布机构的级别看报告。</p>
      </PageTitle>
      <ul class="tree">
        {page.levels.map(({ level, count }) => (
          <li>
            <a href={urls.level(level)}>{LEVEL_NAMES[level]}</a> <span class="count">{sayNumber(count)}</span>
            <p class="note">{LEVEL_NOTES[level]}</p>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
