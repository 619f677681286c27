import type { PageOf } from '../src/model/page.ts';
import type { QuestionView } from '../src/model/question.ts';
import { answersTo } from '../src/site/answers-to.ts';
import { foundSentence } from '../src/site/found-sentence.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { FoundReport } from './parts/found-report.tsx';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { QUESTION_WORDS } from './wording.ts';

interface QuestionPageProps {
  readonly page: PageOf<'question'>;
  readonly context: RenderContext;
}

/** A standing question: what is asked, how much was found, and the sentences of the newest reports. */
export function QuestionPage({ page, context }: QuestionPageProps) {
  const { question, query, shown } = page.view;
  const sectionsOf = (id: string) => answersTo(page.view, context.findings('standing-questions', id));
  return (
    <Layout page={page} context={context} scripts={['list.js']}>
      <PageTitle title={page.title} kicker="定题检索">
        {question.description !== null && <p>{question.description}</p>}
      </PageTitle>
      <Asked view={page.view} />
      <Found view={page.view} />
      {shown.length > 0 && (
        <ol class="hits">
          {shown.map(({ summary }) => (
            <FoundReport summary={summary} sections={sectionsOf(summary.id)} query={query} />
          ))}
        </ol>
      )}
    </Layout>
  );
}

function Asked({ view: { question, query } }: { readonly view: QuestionView }) {
  return (
    <>
      <p>
        检索式：<code>{question.query}</code>
      </p>
      {query !== question.query && <p class="note">{QUESTION_WORDS.simplified(query)}</p>}
      <p class="asked">
        <a href={liveSearch(query)}>到检索页照此检索</a> · <a href={urls.questionFeed(question.slug)}>订阅（Atom）</a>
      </p>
    </>
  );
}

function Found({ view: { query, totals, shown } }: { readonly view: QuestionView }) {
  if (totals.reports === 0) return <Nothing query={query} searched={totals.searched} />;
  return (
    <>
      <p class="search-status">{foundSentence(totals, query)}</p>
      {shown.length < totals.reports && (
        <p>
          {QUESTION_WORDS.cut(shown.length, totals.reports)}其余的见<a href={liveSearch(query)}>检索页</a>。
        </p>
      )}
    </>
  );
}

function Nothing({ query, searched }: { readonly query: string; readonly searched: number }) {
  return (
    <>
      <p class="search-status">{QUESTION_WORDS.nothing(query)}</p>
      <p>{QUESTION_WORDS.nothingMeans(searched)}</p>
    </>
  );
}

function liveSearch(query: string): string {
  return urls.search(query, { sort: 'newest' });
}
