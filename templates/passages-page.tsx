import type { PageOf } from '../src/model/page.ts';
import type { PassageList, PassagesProps, PassageTotals } from '../src/model/passage-view.ts';
import { urls } from '../src/site/urls.ts';
import { PAGE_TITLES, PASSAGE_LEADS } from '../src/site/wording.ts';
import type { RenderContext } from './context.ts';
import { AlikeRows } from './parts/alike-rows.tsx';
import { Choices } from './parts/choices.tsx';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { PagerLinks } from './parts/pager-links.tsx';
import { PassageRows } from './parts/passage-rows.tsx';
import { PASSAGE_WORDS } from './wording.ts';

interface PassagesPageProps {
  readonly page: PageOf<'passages'>;
  readonly context: RenderContext;
}

/** A list of what reports of different issuers share: passages, formulas, or reports that are mostly alike. */
export function PassagesPage({ page, context }: PassagesPageProps) {
  const { shows, totals, rows, alike, pager } = page.passages;
  return (
    <Layout page={page} context={context} width="text">
      <PageTitle title={page.title}>{totals !== null && <p>{PASSAGE_LEADS[shows]}</p>}</PageTitle>
      {totals !== null && <Totals shows={shows} totals={totals} />}
      {rows.length > 0 && <PassageRows rows={rows} />}
      {alike.length > 0 && <AlikeRows pairs={alike} />}
      <PagerLinks pager={pager} />
    </Layout>
  );
}

interface TotalsProps extends Pick<PassagesProps, 'shows'> {
  readonly totals: PassageTotals;
}

/** What was found in all, and where the rest of it is; of nothing, why. */
function Totals({ shows, totals: { counts, unlisted, why, archive } }: TotalsProps) {
  return (
    <div class="view-notes">
      {archive !== null && <p>{PASSAGE_WORDS.found(archive)}</p>}
      <Choices label="类别" choices={choicesOf(shows, counts)} />
      {why === null ? <p class="note">{PASSAGE_WORDS.order[shows]}</p> : <p>{PASSAGE_WORDS.nothing(shows, why)}</p>}
      {unlisted > 0 && (
        <p class="note">
          {PASSAGE_WORDS.unlisted(unlisted)}全部见<a href={urls.data()}>数据</a>里的 <code>passages.jsonl</code>。
        </p>
      )}
      <details class="note">
        <summary>怎样比较的</summary>
        <p>{PASSAGE_WORDS.method}</p>
      </details>
    </div>
  );
}

/** The three lists with how much is in each; none where nothing is shared. */
function choicesOf(shows: PassageList, { passages, formulas, alike }: PassageTotals['counts']) {
  if (passages + formulas === 0) return [];
  const lists = [
    { key: 'passages', count: `${passages} 段`, href: urls.passages() },
    { key: 'formulas', count: `${formulas} 条`, href: urls.formulas() },
    { key: 'alike', count: `${alike} 对`, href: urls.alike() },
  ] as const;
  return lists.map(({ key, count, href }) => ({ label: `${PAGE_TITLES[key]} ${count}`, href, current: key === shows }));
}
