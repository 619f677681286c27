import type { IssuerGroup } from '../src/model/archive.ts';
import type { PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import { fullWidth } from '../src/text/full-width.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { ReportList } from './parts/report-list.tsx';
import { LEVEL_NAMES } from './wording.ts';

interface IssuerPageProps {
  readonly page: PageOf<'issuer'>;
  readonly context: RenderContext;
}

/** One issuer: its reports, newest first, and what lies between them. */
export function IssuerPage({ page, context }: IssuerPageProps) {
  const { issuer } = page;
  return (
    <Layout page={page} context={context} width="wide">
      <PageTitle title={fullWidth(issuer.name)} kicker="发布机构">
        <p>
          {[issuer.region.join(' '), issuer.level === null ? '' : LEVEL_NAMES[issuer.level]]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </PageTitle>
      <ReportList reports={[...issuer.reports].reverse()} without="issuer" />
      <Gaps issuer={issuer} />
      <CompareLink issuer={issuer} />
    </Layout>
  );
}

/** Years between the first and the last report of which none is held. */
function Gaps({ issuer }: { readonly issuer: IssuerGroup }) {
  const held = issuer.reports.flatMap(({ year }) => year.value ?? []);
  const gaps = range(Math.min(...held), Math.max(...held)).filter((year) => !held.includes(year));
  if (gaps.length === 0) return null;
  return <p class="note">其间未收录：{gaps.map((year) => `${year}年`).join('、')}。未收录不等于没有公开。</p>;
}

function range(from: number, to: number): number[] {
  return Number.isFinite(from) ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : [];
}

function CompareLink({ issuer }: { readonly issuer: IssuerGroup }) {
  const [later, earlier] = [...issuer.reports].reverse();
  if (later === undefined || earlier === undefined) return null;
  return (
    <p>
      <a href={urls.compare(earlier.id, later.id)}>最近两份逐节对照</a>
    </p>
  );
}
