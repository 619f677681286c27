import { Feed } from 'feed';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SiteConfig } from '../../model/config.ts';
import type { SiteFile } from '../../model/page.ts';
import type { QuestionResult, ReportFound, SectionAnswer, Sentence } from '../../model/question.ts';
import { sayNumber } from '../../text/say-number.ts';
import { answersTo } from '../answers-to.ts';
import { foundInReport } from '../found-sentence.ts';
import { issuerOf, titleOf, yearOf } from '../names.ts';
import { absoluteUrl, fileOf, urls } from '../urls.ts';
import { SCOPE_LABELS } from '../wording.ts';
import { arrivedOn, dateOf, latest } from './feed-dates.ts';
import { htmlContent, htmlText, xmlText } from './feed-text.ts';

type AnswersOf = (id: string) => readonly SectionAnswer[];

/** A hit's place on the web: a report, and where in it. */
type LinkTo = (anchor?: string) => string;

/** Atom feed of the reports that fulfil a standing question, those that came last first, with their sentences. */
export function questionFeed(result: QuestionResult, config: SiteConfig, answersOf: AnswersOf): SiteFile {
  const { slug, name, description, query: asked } = result.question;
  const { newest, updated } = latest(result.reports, ({ summary }) => summary);
  const page = absoluteUrl(urls.question(slug), config);
  const feed = new Feed({
    id: page,
    title: xmlText(`${name ?? asked} - ${config.title}`),
    description: xmlText(description ?? asked),
    link: page,
    language: 'zh-CN',
    feedLinks: { atom: absoluteUrl(urls.questionFeed(slug), config) },
    author: { name: xmlText(config.publisher) },
    updated,
    generator: 'Nianbao',
  });
  for (const report of newest) {
    const sections = answersTo(result, answersOf(report.summary.id));
    feed.addItem(entry(report, { result, config, sections }));
  }
  return { file: fileOf(urls.questionFeed(slug)), content: `${feed.atom1()}\n` };
}

interface EntryNeeds {
  readonly result: QuestionResult;
  readonly config: SiteConfig;
  readonly sections: readonly SectionAnswer[];
}

/** One report; its id is not the report's address, since other questions may find it too. */
function entry({ summary }: ReportFound, { result, config, sections }: EntryNeeds): Parameters<Feed['addItem']>[0] {
  const published = summary.publishedOn.value;
  const linkTo: LinkTo = (anchor) => absoluteUrl(urls.hit(summary.id, result.query, anchor), config);
  return {
    id: absoluteUrl(urls.question(result.question.slug, `r-${summary.id}`), config),
    link: linkTo(),
    title: htmlText(titleOf(summary)),
    description: htmlText(`${issuerOf(summary)}，${yearOf(summary)}：${foundInReport(sections)}。`),
    content: htmlContent(sections.flatMap((section) => sectionContent(section, linkTo))),
    author: [{ name: xmlText(issuerOf(summary)) }],
    date: dateOf(arrivedOn(summary)),
    ...(published ? { published: dateOf(published) } : {}),
  };
}

function sectionContent({ scope, count, sentences }: SectionAnswer, linkTo: LinkTo): ElementContent[] {
  const times = count === 0 ? '' : `（${sayNumber(count)} 处）`;
  const heading = h('h3', h('a', { href: linkTo(scope) }, SCOPE_LABELS[scope]), times);
  return [heading, ...sentences.map((sentence) => sentenceContent(sentence, linkTo))];
}

function sentenceContent({ anchor, pieces }: Sentence, linkTo: LinkTo): ElementContent {
  const words = pieces.map(({ text, hit }) => (hit ? h('mark', text) : text));
  return h('p', h('a', { href: linkTo(anchor) }, words));
}
