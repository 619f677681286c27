import type { PageOf } from '../src/model/page.ts';
import type { QuestionOverview } from '../src/model/question.ts';
import { foundSentence } from '../src/site/found-sentence.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { QUESTION_WORDS } from './wording.ts';

interface QuestionsPageProps {
  readonly page: PageOf<'questions'>;
  readonly context: RenderContext;
}

/** The standing questions with how much the archive has on each. */
export function QuestionsPage({ page, context }: QuestionsPageProps) {
  return (
    <Layout page={page} context={context}>
      <PageTitle title={page.title}>
        <p>{QUESTION_WORDS.lead}</p>
      </PageTitle>
      {page.questions.length === 0 ? (
        <p class="empty">
          本站还没有设定检索问题。要找什么，可以直接<a href={urls.search()}>检索</a>。
        </p>
      ) : (
        <ol class="section-index">{page.questions.map(Item)}</ol>
      )}
    </Layout>
  );
}

function Item({ question, query, totals }: QuestionOverview) {
  const name = question.name ?? question.query;
  return (
    <li>
      <h2>
        <a href={urls.question(question.slug)}>{name}</a>
      </h2>
      {question.description !== null && <p>{question.description}</p>}
      <p class="note">{foundSentence(totals, query)}</p>
      <p class="facts">
        <span>
          检索式：<code>{question.query}</code>
        </span>
        <a href={urls.questionFeed(question.slug)} aria-label={`订阅：${name}`}>
          订阅
        </a>
      </p>
    </li>
  );
}
