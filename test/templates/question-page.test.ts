import { beforeAll, describe, expect, it } from 'vitest';
import { questionPages } from '../../src/site/pages/question-pages.ts';
import { gatherAnswers } from '../support/gather-answers.ts';
import { sampleSummary } from '../support/sample-summary.ts';
import { EARLIER, WHOLE } from './support/captures.ts';
import { type SampleSite, sampleSite } from './support/sample-site.ts';

const question = (slug: string, query: string) => ({ slug, query, name: null, description: null });
const QUESTIONS = [
  { slug: 'all', query: '执法', name: '执法', description: '怎样执法。' },
  question('short', '章节:不足 年度:2022 建设'),
  question('fields', '章节:不足'),
  question('none', '龘龘'),
  question('old-script', '執法'),
];

let site: SampleSite;
beforeAll(async () => {
  site = await sampleSite([WHOLE, EARLIER], undefined, QUESTIONS);
});

describe('the list of standing questions', () => {
  it('names each with what was found and its feed', () => {
    const html = site.html('/questions/');
    expect(html).toContain('<a href="/questions/all/">执法</a>');
    expect(html).toContain('<a href="/questions/fields/">章节:不足</a>');
    expect(html).toContain('2 份报告的 2 节符合条件。');
    expect(html).toContain('没有找到。');
    expect(html).toContain('<a href="/questions/none/feed.xml" aria-label="订阅：龘龘">订阅</a>');
  });

  it('says so when nothing is asked', async () => {
    expect((await sampleSite([])).html('/questions/')).toContain('本站还没有设定检索问题');
  });
});

describe('the page of a standing question', () => {
  it('leads to the same search, to its feed, and from each sentence to its paragraph', () => {
    const html = site.html('/questions/all/');
    const q = '%E6%89%A7%E6%B3%95';
    expect(html).toContain(`<a href="/search/?q=${q}&#x26;sort=newest">到检索页照此检索</a>`);
    expect(html).toContain('<a href="/questions/all/feed.xml">订阅（Atom）</a>');
    expect(html).toMatch(/在 2 份报告的 \d 节中找到 \d+ 处。/);
    expect(html).toMatch(
      new RegExp(`<p><a href="/reports/[0-9a-f]{12}/\\?q=${q}#p-[0-9a-f]{8}">[^<]*<mark>执法</mark>`),
    );
    expect(html).toContain(
      'rel="alternate" type="application/atom+xml" title="执法 - 年报" href="/questions/all/feed.xml"',
    );
  });

  it('puts the newest report first', () => {
    const ids = [...site.html('/questions/all/').matchAll(/<li id="r-([0-9a-f]{12})"/g)].map(([, id]) => id);
    const years = ids.map((id) => site.reports.find((report) => report.id === id)?.year.value);
    expect(years).toEqual([2022, 2021]);
  });

  it('says what it means that nothing was found', () => {
    const html = site.html('/questions/none/');
    expect(html).toContain('没有找到“龘龘”。');
    expect(html).toContain('已收录的 2 份报告里，没有一节符合这个检索式。');
    expect(html).toContain('没有找到不等于各地没有做');
    expect(html).not.toContain('<ol class="hits">');
  });

  it('says that it was asked in simplified characters', () => {
    const html = site.html('/questions/old-script/');
    expect(html).toContain('照原样没有找到，已改用简体“执法”检索。');
    expect(html).toContain('<mark>执法</mark>');
  });

  it('marks eight hits of a sentence and shows the others plain', async () => {
    const asked = [question('often', '力量')];
    const marks = async (count: number) => {
      const text = WHOLE.replace('行政执法力量不足,', '力量少，'.repeat(count));
      const html = (await sampleSite([text], undefined, asked)).html('/questions/often/');
      return Math.max(...html.split('<p>').map((sentence) => sentence.split('<mark>').length - 1));
    };
    expect([await marks(7), await marks(8), await marks(9)]).toEqual([7, 8, 8]);
  });

  it('lists the newest as far as the page has room, and says where the others are', () => {
    const reports = Array.from({ length: 201 }, (_, at) => sampleSummary({ path: `r${at}.txt`, year: 1800 + at }));
    const answer = { slug: 'all', query: '执法', scope: 'measures', count: 2, at: null, sentences: [] } as const;
    const answersOf = () => [answer];
    const [, page] = questionPages(gatherAnswers(QUESTIONS.slice(0, 1), { reports, answersOf }));
    if (page?.kind !== 'question') throw new Error('no page');
    expect(page.view.totals).toEqual({ reports: 201, sections: 201, occurrences: 402, searched: 201 });
    expect(page.view.shown.map(({ summary }) => summary.year.value)).toEqual(
      Array.from({ length: 108 }, (_, at) => 2000 - at),
    );
    const html = site.render(page);
    expect(html).toContain('下面是年度最近的 108 份，找到的共有 201 份。其余的见<a href="/search/?q=');
    expect(html.match(/<li id="r-/g)).toHaveLength(108);
  });
});
