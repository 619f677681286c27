import type { ListedReport } from '../../src/model/list-view.ts';
import type { QuestionOverview } from '../../src/model/question.ts';
import { foundSentence } from '../../src/site/found-sentence.ts';
import { urls } from '../../src/site/urls.ts';
import { ReportList } from './report-list.tsx';

/** Queries that show how to ask, and what each asks. */
const EXAMPLES: readonly (readonly [query: string, means: string])[] = [
  ['行政复议', '这四个字连着写的地方'],
  ['章节:不足 执法', '“存在的不足和原因”一节里的“执法”'],
  ['负责人 ~10 出庭', '“负责人”和“出庭”相距不超过 10 字'],
  ['级别:街道 行政处罚', '街道的报告里的“行政处罚”'],
];

interface SearchStartProps {
  readonly questions: readonly QuestionOverview[];
  readonly newest: readonly ListedReport[];
}

/** What stands on the search page before anything is asked: how to ask, what is asked always, and the newest reports. */
export function SearchStart({ questions, newest }: SearchStartProps) {
  return (
    <div class="search-start" data-start>
      <section class="band" aria-labelledby="start-how">
        <h2 id="start-how">怎样问</h2>
        <dl class="examples">
          {EXAMPLES.map(([query, means]) => (
            <div>
              <dt>
                <a href={urls.search(query)}>{query}</a>
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
        <p class="note">不写词，只在“限定范围”里选，就列出符合的各节。</p>
      </section>
      {questions.length > 0 && (
        <section class="band" aria-labelledby="start-questions">
          <h2 id="start-questions">定题检索</h2>
          <ul class="asked-always">{questions.map(Question)}</ul>
          <p>
            <a href={urls.questions()}>全部定题，可以订阅</a>
          </p>
        </section>
      )}
      <section class="band" aria-labelledby="start-newest">
        <h2 id="start-newest">最近的报告</h2>
        <ReportList reports={newest} />
      </section>
    </div>
  );
}

function Question({ question, query, totals }: QuestionOverview) {
  return (
    <li>
      <a href={urls.question(question.slug)}>{question.name ?? question.query}</a>{' '}
      <span class="note">{foundSentence(totals, query)}</span>
    </li>
  );
}
