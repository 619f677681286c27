import type { FollowUp } from '../src/model/follow-up.ts';
import type { ReportItem } from '../src/model/item.ts';
import type { ComparedProps, FollowUpsProps, PageOf, PlanHolder } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { titleOf } from './names.ts';
import { Layout } from './parts/layout.tsx';
import { MissingYears } from './parts/missing-years.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { Answers, Planned } from './parts/plan-item.tsx';
import { Words } from './parts/words.tsx';

/** Items of a plan that are shown; each takes some sixty elements at most. */
export const ITEMS_SHOWN = 30;

interface FollowUpsPageProps {
  readonly page: PageOf<'follow-ups'>;
  readonly context: RenderContext;
}

/** What a report plans, each item beside the paragraphs of the next report that may answer it. */
export function FollowUpsPage({ page, context }: FollowUpsPageProps) {
  const { holder, later, instead } = page.followUps;
  return (
    <Layout page={page} context={context} width="wide" scripts={[]}>
      {later !== null && instead === null ? (
        <Followed page={page} later={later} items={context.pairFindings('follow-ups', later.id, holder.id)} />
      ) : (
        <PlanAlone page={page} items={context.findings('items', holder.id).filter(isPlan)} />
      )}
    </Layout>
  );
}

function isPlan({ section }: ReportItem): boolean {
  return section === 'next-year';
}

interface FollowedProps {
  readonly page: PageOf<'follow-ups'>;
  readonly later: ComparedProps;
  readonly items: readonly FollowUp[];
}

function Followed({ page, later, items }: FollowedProps) {
  const { followUps: of, title } = page;
  return (
    <>
      <PageTitle title={title}>
        <p>
          <a href={urls.report(of.holder.id)}>
            <Words text={titleOf(of.holder)} />
          </a>
          写明的安排，逐条与
          <a href={urls.report(later.id)}>
            <Words text={titleOf(later)} />
          </a>
          的段落对照。
          <MissingYears years={of.missing} />
          {of.captures > 1 && `${later.year}年收录了 ${of.captures} 份，这里读的是其中一份。`}
        </p>
      </PageTitle>
      {items.length === 0 ? (
        <NoPlan holder={of.holder} />
      ) : (
        <>
          <Counts items={items} />
          <Reading />
          <ol class="plan-items">
            {items.slice(0, ITEMS_SHOWN).map((item) => (
              <li>
                <Planned
                  text={item.item}
                  at={item.at}
                  holder={of.holder}
                  words={item.candidates.flatMap(({ shared }) => shared)}
                />
                <Answers item={item} later={later} />
              </li>
            ))}
          </ol>
          <Left count={items.length - ITEMS_SHOWN} holder={of.holder} />
        </>
      )}
      <p>
        <a href={urls.changes(later.id)}>看{later.year}年报告改了什么</a>
      </p>
    </>
  );
}

function Counts({ items }: { readonly items: readonly FollowUp[] }) {
  const found = items.filter(({ none }) => !none).length;
  return (
    <p class="plan-counts">
      共 {items.length} 条安排：{found} 条找到可能对应的段落，{items.length - found} 条未找到对应。
    </p>
  );
}

function Reading() {
  return (
    <p class="note">
      “可能对应”说的是词语和所讲的事相近，不是“已经落实”；“未找到对应”不等于没有做，可能是换了说法，也可能写在别处。百分数是：在仿写的两年报告上试过，这样的段落里确实对应的比例。
      <mark>加底色和下划线的</mark>是两边相同的词。
      <a href={urls.method('follow-ups')}>怎样对照</a>
    </p>
  );
}

interface PlanAloneProps {
  readonly page: PageOf<'follow-ups'>;
  readonly items: readonly ReportItem[];
}

function PlanAlone({ page, items }: PlanAloneProps) {
  const { holder } = page.followUps;
  return (
    <>
      <PageTitle title={page.title}>
        <p>
          <WhyAlone of={page.followUps} />
          可以看<a href={urls.report(holder.id)}>这份报告</a>。
        </p>
      </PageTitle>
      {items.length === 0 ? (
        <NoPlan holder={holder} />
      ) : (
        <ol class="plan-items alone">
          {items.slice(0, ITEMS_SHOWN).map(({ text, at }) => (
            <li>
              <Planned text={text} at={at} holder={holder} words={[]} />
            </li>
          ))}
        </ol>
      )}
      <Left count={items.length - ITEMS_SHOWN} holder={holder} />
    </>
  );
}

function WhyAlone({ of: { later, instead, holder } }: { readonly of: FollowUpsProps }) {
  if (later === null || instead === null)
    return <>还没有收录同一机构更晚年度的报告，下面只列出这份报告写明的安排；没有收录，不等于没有公开。</>;
  return (
    <>
      {holder.year}年收录了几份，与{later.year}年报告逐条对照的是
      <a href={urls.followUps(instead.id)}>另一份</a>，下面只列出这一份写明的安排。
    </>
  );
}

function NoPlan({ holder }: { readonly holder: PlanHolder }) {
  return (
    <p>
      这份报告里未识别到逐条写明的下一年度安排；不等于没有安排。可以看<a href={urls.report(holder.id)}>报告全文</a>。
    </p>
  );
}

function Left({ count, holder }: { readonly count: number; readonly holder: PlanHolder }) {
  if (count <= 0) return null;
  return (
    <p class="note">
      安排很多，这里到此为止，后面还有 {count} 条，见<a href={urls.report(holder.id)}>报告全文</a>。
    </p>
  );
}
