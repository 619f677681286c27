import type { IssuerProps, PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import { PAGE_TITLES } from '../src/site/wording.ts';
import { fullWidth } from '../src/text/full-width.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { ListTools } from './parts/list-tools.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { PagerLinks } from './parts/pager-links.tsx';
import { ReportList } from './parts/report-list.tsx';
import { LEVEL_NAMES } from './wording.ts';

interface IssuerPageProps {
  readonly page: PageOf<'issuer'>;
  readonly context: RenderContext;
}

/** One issuer: its reports, newest first, and what lies between them. */
export function IssuerPage({ page, context }: IssuerPageProps) {
  const { name, region, level, rows, pager } = page.issuer;
  return (
    <Layout page={page} context={context} width="wide" scripts={['list.js']}>
      <PageTitle title={fullWidth(name)} kicker="发布机构">
        <p>{[region.join(' '), level === null ? '' : LEVEL_NAMES[level]].filter(Boolean).join(' · ')}</p>
      </PageTitle>
      <NextLink issuer={page.issuer} />
      <ListTools rows={rows} />
      <ReportList reports={rows} without="issuer" />
      <PagerLinks pager={pager} />
      <Gaps issuer={page.issuer} />
      <ChangeLinks issuer={page.issuer} />
      <FollowUpLinks issuer={page.issuer} />
      <CompareLink issuer={page.issuer} />
    </Layout>
  );
}

function Gaps({ issuer: { gaps } }: { readonly issuer: IssuerProps }) {
  if (gaps.length === 0) return null;
  return <p class="note">其间未收录：{gaps.map((year) => `${year}年`).join('、')}。未收录不等于没有公开。</p>;
}

function ChangeLinks({ issuer: { changes } }: { readonly issuer: IssuerProps }) {
  if (changes.length === 0) return null;
  return (
    <p class="change-links">
      逐段看与上一份相比改了什么：
      {changes.map(({ year, href }) => (
        <a href={href}>{year}年</a>
      ))}
    </p>
  );
}

/** Where a clerk begins. */
function NextLink({ issuer: { next } }: { readonly issuer: IssuerProps }) {
  if (next === null) return null;
  return (
    <p class="next-link">
      <a href={next}>{PAGE_TITLES.next}</a>
      ：上一份写明的安排、多年写到的不足、同级报告写到而它没有写到的。
    </p>
  );
}

function FollowUpLinks({ issuer: { followUps } }: { readonly issuer: IssuerProps }) {
  if (followUps.length === 0) return null;
  return (
    <p class="change-links">
      写明的安排与下一份报告逐条对照：
      {followUps.map(({ year, href }) => (
        <a href={href}>{year}年</a>
      ))}
    </p>
  );
}

function CompareLink({ issuer: { pair } }: { readonly issuer: IssuerProps }) {
  if (pair === null) return null;
  return (
    <p>
      <a href={urls.compare(...pair)}>最近两份逐节对照</a>
    </p>
  );
}
