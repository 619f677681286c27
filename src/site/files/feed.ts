import { Feed } from 'feed';
import type { Archive, ReportSummary } from '../../model/archive.ts';
import type { SiteConfig } from '../../model/config.ts';
import type { SiteFile } from '../../model/page.ts';
import { sayNumber } from '../../text/say-number.ts';
import { issuerOf, titleOf, yearOf } from '../names.ts';
import { absoluteUrl, fileOf, urls } from '../urls.ts';
import { arrivedOn, dateOf, latest } from './feed-dates.ts';
import { htmlText, xmlText } from './feed-text.ts';

/** Atom feed of the reports that came last: by day of capture, else by day of publication. All dates are the data's. */
export function atomFeed({ reports }: Archive, config: SiteConfig): SiteFile {
  const { newest, updated } = latest(reports, (summary) => summary);
  const home = absoluteUrl(urls.home(), config);
  const feed = new Feed({
    id: home,
    title: xmlText(config.title),
    description: xmlText(config.description),
    link: home,
    language: 'zh-CN',
    feedLinks: { atom: absoluteUrl(urls.feed(), config) },
    author: { name: xmlText(config.publisher) },
    updated,
    generator: 'Nianbao',
  });
  for (const summary of newest) feed.addItem(entry(summary, config));
  return { file: fileOf(urls.feed()), content: `${feed.atom1()}\n` };
}

function entry(summary: ReportSummary, config: SiteConfig): Parameters<Feed['addItem']>[0] {
  const link = absoluteUrl(urls.report(summary.id), config);
  const published = summary.publishedOn.value;
  return {
    id: link,
    link,
    title: htmlText(titleOf(summary)),
    description: htmlText(
      `${issuerOf(summary)}，${yearOf(summary)}法治政府建设年度报告，正文${sayNumber(summary.chars)}字。`,
    ),
    author: [{ name: xmlText(issuerOf(summary)) }],
    date: dateOf(arrivedOn(summary)),
    ...(published ? { published: dateOf(published) } : {}),
  };
}
