import type { PageOf } from '../src/model/page.ts';
import type { PassageProps } from '../src/model/passage-view.ts';
import { fullWidth } from '../src/text/full-width.ts';
import type { RenderContext } from './context.ts';
import { spanOf } from './names.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { PassageHolders } from './parts/passage-holders.tsx';
import { HolderLink, PassageVersions } from './parts/passage-versions.tsx';

interface PassagePageProps {
  readonly page: PageOf<'passage'>;
  readonly context: RenderContext;
}

/** A text that reports of several issuers share: its words, who holds it and when, and how the wordings differ. */
export function PassagePage({ page, context }: PassagePageProps) {
  const { passage } = page;
  const first = passage.holders[0];
  return (
    <Layout page={page} context={context} width="text">
      <PageTitle title={page.title} />
      <blockquote class="passage-text">
        <p>{fullWidth(passage.text)}</p>
      </blockquote>
      {passage.isCut && <p class="note">这段文字很长，这里只显示开头。</p>}
      {first !== undefined && (
        <p class="note">
          这是本站所收年度最早的一处，
          <HolderLink holder={first} />
          的写法。本站收得最早，不等于用得最早。
        </p>
      )}
      <Spread passage={passage} />
      <section class="band changes" aria-labelledby="versions-title">
        <h2 id="versions-title">不同的写法</h2>
        <PassageVersions passage={passage} editsOf={context.edits} />
      </section>
      <section class="band" aria-labelledby="holders-title">
        <h2 id="holders-title">写在哪里</h2>
        <PassageHolders passage={passage} />
      </section>
    </Layout>
  );
}

function Spread({ passage }: { readonly passage: PassageProps }) {
  const { formula, length, issuers, provinces, reports, span } = passage;
  const counts = [
    ['长度', `${length} 字`],
    ['机关', `${issuers} 家`],
    ['省份', `${provinces} 个`],
    ['报告', `${reports} 份`],
    ['年度', span === null ? '未识别' : spanOf(span).replace('年度', '')],
  ] as const;
  return (
    <section class="change-counts" aria-label="有多少报告写到">
      <dl>
        {counts.map(([label, count]) => (
          <div>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p>
        {formula
          ? '许多机关、许多地方都在用，属于套语：它说明不了某一份报告有什么不同。'
          : '这些机关的报告里有相同或几乎相同的文字；这里只列出在哪里，不作评价。'}
      </p>
    </section>
  );
}
