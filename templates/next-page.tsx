import type { ReportItem } from '../src/model/item.ts';
import type { NextProps, PageOf } from '../src/model/page.ts';
import type { PeerGroup, PeerTopic } from '../src/model/peer-area.ts';
import type { Persisting } from '../src/model/persisting.ts';
import { urls } from '../src/site/urls.ts';
import { fullWidth } from '../src/text/full-width.ts';
import type { RenderContext } from './context.ts';
import { cutWords } from './cut-words.ts';
import { titleOf } from './names.ts';
import { Layout } from './parts/layout.tsx';
import { MarkedWords } from './parts/marked-words.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { Planned } from './parts/plan-item.tsx';
import { Words } from './parts/words.tsx';
import { SECTION_NAMES } from './wording.ts';

/** Items of the plan that are shown, and characters of a shortcoming. */
const ITEMS_SHOWN = 40;
const SHORTCOMING_SHOWN = 120;

interface NextPageProps {
  readonly page: PageOf<'next'>;
  readonly context: RenderContext;
}

/** What to look at before an issuer's next report is written, from its newest one. */
export function NextPage({ page, context }: NextPageProps) {
  const { next: of, title } = page;
  const { latest } = of;
  const plans = context.findings('items', latest.id).filter(({ section }) => section === 'next-year');
  return (
    <Layout page={page} context={context} width="text" scripts={[]}>
      <PageTitle title={fullWidth(title)}>
        <p>
          最近的一份是
          <a href={urls.report(latest.id)}>
            <Words text={titleOf(latest)} />
          </a>
          {of.captures > 1 &&
            latest.year !== null &&
            `（${latest.year}年收录了 ${of.captures} 份，这里读的是其中一份）`}
          。下面都从这一份看起，每一条通向原文。
        </p>
      </PageTitle>
      <div class="next">
        <Plans of={of} plans={plans} />
        <Shortcomings of={of} />
        <Peers peers={of.peers} />
        <Form of={of} />
      </div>
    </Layout>
  );
}

function Plans({ of, plans }: { readonly of: NextProps; readonly plans: readonly ReportItem[] }) {
  const { latest } = of;
  return (
    <section aria-labelledby="plans-title">
      <h2 id="plans-title">{latest.year === null ? '' : `${latest.year}年`}写明的安排</h2>
      {plans.length === 0 ? (
        <p>这份报告里未识别到逐条写明的安排；不等于没有安排。</p>
      ) : (
        <>
          <p class="note">共 {plans.length} 条，下一份报告可以逐条交代。</p>
          <ol class="plan-items alone">
            {plans.slice(0, ITEMS_SHOWN).map(({ text, at }) => (
              <li>
                <Planned text={text} at={at} holder={latest} words={[]} />
              </li>
            ))}
          </ol>
          {plans.length > ITEMS_SHOWN && (
            <p class="note">
              后面还有 {plans.length - ITEMS_SHOWN} 条，见<a href={urls.report(latest.id)}>报告全文</a>。
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Shortcomings({ of: { persisting } }: { readonly of: NextProps }) {
  return (
    <section aria-labelledby="persisting-title">
      <h2 id="persisting-title">多年写到的不足</h2>
      {persisting === null || persisting.items.length === 0 ? (
        <p>{noneWords(persisting)}</p>
      ) : (
        <>
          <p class="note">
            {persisting.year}年报告写到 {persisting.told} 条不足，其中 {`${persisting.items.length} 条`}
            在更早的报告里也写到（看了收录的 {persisting.years} 个年度）。“同类”是讲同一类事、用语不同，由
            <a href={urls.method('persisting')}>词语规则</a>归类；报告写到，不等于没有改进。
          </p>
          <ul class="persisting">
            {persisting.items.map((item) => (
              <PersistingItem item={item} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function noneWords(persisting: NextProps['persisting']): string {
  if (persisting === null || persisting.told === 0) return '这份报告里未识别到逐条写明的不足；不等于没有不足。';
  if (persisting.years === 1) return '只收录了一个年度的报告，无从看出哪些不足写了多年。';
  return `${persisting.year}年报告写到 ${persisting.told} 条不足，在收录的更早的报告里没有找到相近的。`;
}

function PersistingItem({ item: { text, at, kinds, years, held, missing } }: { readonly item: Persisting }) {
  return (
    <li>
      <p>
        <a href={urls.words(at)}>
          <MarkedWords pieces={cutWords(fullWidth(text.replaceAll('\n', ' ')), [], SHORTCOMING_SHOWN)} />
        </a>
      </p>
      <p class="facts">
        <span>{kinds.join('、')}</span>{' '}
        <span>
          {years[0]?.year}年起收录的 {held} 个年度里，{years.length} 个年度写到
        </span>
        {missing.length > 0 && <span>{missing.map((year) => `${year}年`).join('、')}没有收录</span>}
      </p>
      <p class="told-years">
        {years.map(({ year, at: place, sameWords }) => (
          <span>
            <a href={urls.words(place)}>{year}年</a>
            {year !== years.at(-1)?.year && (sameWords ? '用语相近' : '同类')}
          </span>
        ))}
      </p>
    </li>
  );
}

function Peers({ peers }: { readonly peers: PeerGroup | null }) {
  return (
    <section aria-labelledby="peers-title">
      <h2 id="peers-title">同级报告写到、这一份没有写到的</h2>
      {peers === null ? (
        <p>收录的同级别、同年度的报告太少，无从比较。</p>
      ) : (
        <>
          <p class="note">
            与 {peers.scope} 的另外 {peers.count}{' '}
            份报告相比。没有找到，不等于没有做，也不等于应当写；各项通向各地怎样写。
          </p>
          <TopicList
            title="领域"
            none="至少一半写到的领域，这一份都写到了，或没有分出领域。"
            peers={peers}
            topics={peers.areas}
          />
          <TopicList title="数字" none="至少三成写到的数字，这一份都有。" peers={peers} topics={peers.figures} />
        </>
      )}
    </section>
  );
}

interface TopicListProps {
  readonly title: string;
  readonly none: string;
  readonly peers: PeerGroup;
  readonly topics: readonly PeerTopic[];
}

function TopicList({ title, none, peers, topics }: TopicListProps) {
  return (
    <>
      <h3>{title}</h3>
      {topics.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul class="peer-topics">
          {topics.map(({ name, view, count, tenths }) => (
            <li>
              <a href={urls.view(view)}>{name}</a>{' '}
              <span class="count">
                {count === null ? `约 ${tenths} 成写到` : `${peers.count} 份里 ${count} 份写到`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Form({ of: { latest, earlier, lacking } }: { readonly of: NextProps }) {
  return (
    <section aria-labelledby="form-title">
      <h2 id="form-title">内容与改动</h2>
      <p>
        {lacking.length === 0 ? (
          '规定应当写的五项内容，这一份都识别到了，或写在别的一节之内。'
        ) : (
          <>
            未识别到{lacking.map((key) => `“${SECTION_NAMES[key]}”`).join('、')}；不等于未报告。
            <a href={urls.report(latest.id, 'not-found')}>见这一份</a>
          </>
        )}
      </p>
      {earlier === null ? (
        <p>只收录了这一份，没有更早的可以比较；没有收录，不等于没有公开。</p>
      ) : (
        <ul>
          <li>
            <a href={urls.changes(latest.id)}>{latest.year}年报告改了什么</a>
          </li>
          <li>
            <a href={urls.followUps(earlier.id)}>
              {earlier.year}年的安排，{latest.year}年怎样写
            </a>
          </li>
        </ul>
      )}
    </section>
  );
}
