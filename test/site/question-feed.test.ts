import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/archive/summarise.ts';
import { observe } from '../../src/facts/standing-questions/observe.ts';
import type { StandingQuestion } from '../../src/model/question.ts';
import { toRecords } from '../../src/search/index/records.ts';
import { questionFeed } from '../../src/site/files/question-feed.ts';
import { fold } from '../../src/text/fold.ts';
import { gatherAnswers } from '../support/gather-answers.ts';
import { HOSTILE } from '../support/hostile.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { type SampleSpec, sampleReport } from '../support/sample-report.ts';
import { xmlTexts } from '../support/xml-texts.ts';

const config = sampleConfig({ base: '/sub/' });
const QUESTION: StandingQuestion = {
  slug: 'training',
  query: '执法 培训',
  name: '执法培训',
  description: '怎样培训。',
};

function feedOf(specs: readonly SampleSpec[], question: StandingQuestion = QUESTION): string {
  const reports = specs.map((spec, at) => sampleReport({ id: `report-${at}`, ...spec }));
  const answers = new Map(
    reports.map((report) => [report.id, observe({ records: toRecords(report) }, { questions: [question] })]),
  );
  const answersOf = (id: string) => answers.get(id) ?? [];
  const [result] = gatherAnswers([question], { reports: reports.map(summarise), answersOf });
  if (result === undefined) throw new Error('no result');
  const { file, content } = questionFeed(result, config, answersOf);
  expect(file).toBe('questions/training/feed.xml');
  return String(content);
}

const fragment = (html: string) => unified().use(rehypeParse, { fragment: true }).parse(html);

function elementsOf(html: string): string[] {
  const names = new Set<string>();
  visit(fragment(html), 'element', ({ tagName, properties }: Element) => {
    names.add([tagName, ...Object.keys(properties)].join(' '));
  });
  return [...names].sort();
}

describe('the feed of a standing question', () => {
  it('has an entry a report, what came last first, each with an id of its own that stays', () => {
    const specs = [{}, { capturedOn: '2026-11-01' }, { sections: [] }];
    const feed = feedOf(specs);
    const page = 'https://nianbao.example/sub/questions/training/';
    expect(xmlTexts(feed, 'id')).toEqual([page, `${page}#r-report-1`, `${page}#r-report-0`]);
    const days = ['2026-11-01', '2026-11-01', '2022-03-23'];
    expect(xmlTexts(feed, 'updated')).toEqual(days.map((day) => `${day}T00:00:00.000Z`));
    expect(xmlTexts(feed, 'title')[0]).toBe('执法培训 - 年报');
    expect(xmlTexts(feed, 'subtitle')).toEqual(['怎样培训。']);
    expect(feed).toContain(`rel="self" href="${page}feed.xml"`);
    expect(feedOf([...specs].reverse().map((spec, at) => ({ ...spec, id: `report-${2 - at}` })))).toBe(feed);
  });

  it('tells how much was found and quotes the sentences, hits marked, each leading to its paragraph', () => {
    const feed = feedOf([{}]);
    expect(xmlTexts(feed, 'summary')).toEqual(['上马台镇，2021年度：2 节，4 处。']);
    const content = xmlTexts(feed, 'content')[0] as string;
    expect(content).toContain('<mark>执法</mark>力量不足，业务<mark>培训</mark>不够。');
    const report = 'https://nianbao.example/sub/reports/report-0/?q=%E6%89%A7%E6%B3%95+%E5%9F%B9%E8%AE%AD';
    expect(content).toContain(`<a href="${report}#shortcomings">存在的不足和原因</a>（2 处）`);
    expect(content).toMatch(new RegExp(`<p><a href="${report.replace(/[?+]/g, '\\$&')}#p-[0-9a-f]{8}">`));
  });

  it('is valid and does not ask the clock when nothing is found', () => {
    const feed = feedOf([{}], { ...QUESTION, query: '龘' });
    expect(xmlTexts(feed, 'updated')).toEqual(['1970-01-01T00:00:00.000Z']);
    expect(xmlTexts(feed, 'entry')).toEqual([]);
  });

  it('shows at most 50', () => {
    expect(xmlTexts(feedOf(Array.from({ length: 60 }, () => ({}))), 'entry')).toHaveLength(50);
  });

  it.each(HOSTILE)('stays well-formed and lets nothing become markup for %j', (text) => {
    const paragraphs = [`执法${text}培训`];
    const feed = feedOf([{ title: text, issuer: text, sections: [{ key: 'measures', heading: text, paragraphs }] }], {
      ...QUESTION,
      query: `执法 培训|"${text.replace(/["\n]/g, '')}"`,
      name: text,
      description: text,
    });
    const plain = text.replace(/[\0\b\ud800]/gu, '');
    expect(xmlTexts(feed, 'title')).toHaveLength(2);
    expect(xmlTexts(feed, 'title')[0]).toBe(`${plain} - 年报`);
    expect(elementsOf(xmlTexts(feed, 'title')[1] as string)).toEqual([]);
    const content = xmlTexts(feed, 'content')[0] as string;
    expect(elementsOf(content)).toEqual(['a href', 'h3', 'mark', 'p']);
    // A sentence ends at `!`, and the page's setting makes some marks full-width.
    expect(fold(toText(fragment(content)))).toContain(fold(`执法${plain.split(/[!\n]/u)[0]}`));
  });
});
