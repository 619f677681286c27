import type { PageOf } from '../src/model/page.ts';
import { sayNumber } from '../src/text/say-number.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { ListBody } from './parts/list-body.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { LEVEL_NOTES } from './wording.ts';

interface LevelPageProps {
  readonly page: PageOf<'level'>;
  readonly context: RenderContext;
}

/** Reports of one level, where they are many those of a year or place. */
export function LevelPage({ page, context }: LevelPageProps) {
  const { level, list } = page;
  return (
    <Layout page={page} context={context} width="wide" scripts={['list.js']}>
      <PageTitle title={page.title} kicker="级别">
        <p>
          {LEVEL_NOTES[level]}
          {list.total !== null && `收录 ${sayNumber(list.total)} 份报告。`}
        </p>
      </PageTitle>
      <ListBody list={list} own="不属于以上地区和年度的报告" />
    </Layout>
  );
}
