import { CHANGE_KINDS, type Change } from '../src/model/change.ts';
import type { ChangesProps, NeighbourProps, PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import { sayNumber } from '../src/text/say-number.ts';
import type { RenderContext } from './context.ts';
import { titleOf } from './names.ts';
import { ChangePart } from './parts/change-part.tsx';
import { showChanges } from './parts/change-rows.ts';
import { ChangedFigures } from './parts/changed-figures.tsx';
import { Layout } from './parts/layout.tsx';
import { MissingYears } from './parts/missing-years.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { Words } from './parts/words.tsx';
import { CHANGE_WORDS } from './wording.ts';

interface ChangesPageProps {
  readonly page: PageOf<'changes'>;
  readonly context: RenderContext;
}

/** A report beside its issuer's report before: what was kept, changed, moved, added and removed. */
export function ChangesPage({ page, context }: ChangesPageProps) {
  const { of, changes } = page;
  return (
    <Layout page={page} context={context} width="text" scripts={changes === null ? [] : ['changes.js']}>
      {changes === null ? (
        <NoneBefore title={page.title} of={of} />
      ) : (
        <Comparison page={page} context={context} of={changes} />
      )}
    </Layout>
  );
}

function NoneBefore({ title, of }: { readonly title: string; readonly of: NeighbourProps }) {
  return (
    <PageTitle title={title}>
      <p>
        没有收录同一机构更早年度的报告，无从比较；没有收录，不等于没有公开。可以看
        <a href={urls.report(of.id)}>这份报告</a>，或<a href={urls.compare(of.id)}>与别的报告对照</a>。
      </p>
    </PageTitle>
  );
}

function Comparison({ page, context, of }: ChangesPageProps & { readonly of: ChangesProps }) {
  const changes = context.pairFindings('changes', of.later.id, of.earlier.id);
  const { parts, isShort, left } = showChanges(changes);
  return (
    <>
      <PageTitle title={page.title}>
        <p>
          <a href={urls.report(of.later.id)}>
            <Words text={titleOf(of.later)} />
          </a>
          ，与
          <a href={urls.report(of.earlier.id)}>
            <Words text={titleOf(of.earlier)} />
          </a>
          逐段比较。
          <Gap of={of} />
          <a href={urls.followUps(of.earlier.id)}>{of.earlier.year}年写的安排逐条对照</a>
        </p>
      </PageTitle>
      <Counts changes={changes} />
      <Reading isShort={isShort} />
      <ChangedFigures changes={changes} of={of} />
      <article class="changes" data-changes>
        {parts.map((part) => (
          <ChangePart part={part} of={of} />
        ))}
      </article>
      <Cut left={left} of={of} />
    </>
  );
}

/** Says which years and captures are passed over. */
function Gap({ of: { missing, captures, earlier } }: { readonly of: ChangesProps }) {
  return (
    <>
      <MissingYears years={missing} />
      {captures > 1 && `${earlier.year}年收录了 ${sayNumber(captures)} 份，这里比的是其中一份。`}
    </>
  );
}

function Counts({ changes }: { readonly changes: readonly Change[] }) {
  const own = changes.filter(({ kind }) => kind !== 'removed');
  const [all, kept] = [0, 1].map((at) => own.reduce((sum, { chars }) => sum + (chars[at] ?? 0), 0)) as [number, number];
  const isSame = changes.every(({ kind }) => kind === 'same');
  return (
    <section class="change-counts" aria-label="段数">
      <dl>
        {CHANGE_KINDS.map((kind) => (
          <div>
            <dt>{CHANGE_WORDS[kind]}</dt>
            <dd>{sayNumber(changes.filter((row) => row.kind === kind).length)} 段</dd>
          </div>
        ))}
      </dl>
      <p>{all === 0 ? '这份报告没有识别出正文，无从比较。' : shareText(kept / all, isSame)}</p>
    </section>
  );
}

/** Rounded down and up, so that 100 % is all and 0 % nothing. */
function shareText(share: number, isSame: boolean): string {
  if (isSame) return '两份报告的文字相同。';
  if (share === 0) return '没有一句沿用上一份报告。';
  const percent = Math.min(99, Math.max(1, Math.round(share * 100)));
  return `正文的字有 ${percent}% 沿用上一份报告。`;
}

function Reading({ isShort }: { readonly isShort: boolean }) {
  return (
    <p class="note">
      <ins>新增的字</ins>加下划线，<del>删去的字</del>
      加删除线，照旧的字颜色较淡。全角半角、空白、标点、繁简不同不算改动，标题也算一段。段末的年份通向两份报告里的原段。
      {isShort && '全文很长，照旧的段落这里只写段数。'}
      <a href={urls.method('changes')}>怎样比较</a>
    </p>
  );
}

function Cut({ left, of: { later, earlier } }: { readonly left: number; readonly of: ChangesProps }) {
  if (left === 0) return null;
  return (
    <p class="note">
      全文太长，这里到此为止，后面还有 {sayNumber(left)} 段。可以看
      <a href={urls.report(later.id)}>{later.year}年报告</a>、<a href={urls.report(earlier.id)}>{earlier.year}年报告</a>
      ，或
      <a href={urls.compare(earlier.id, later.id)}>逐节对照</a>。
    </p>
  );
}
