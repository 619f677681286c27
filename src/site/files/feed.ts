import { Feed } from 'feed';
import { toHtml } from 'hast-util-to-html';
import type { Archive, ReportSummary } from '../../model/archive.ts';
import type { SiteConfig } from '../../model/config.ts';
import type { SiteFile } from '../../model/page.ts';
import { issuerOf, titleOf, yearOf } from '../names.ts';
import { absoluteUrl, fileOf, urls } from '../urls.ts';

const NEWEST_SHOWN = 50;
/** Stands for a report without any date, so that the feed never asks the clock. */
const NO_DATE = '1970-01-01';

/** Atom feed of the reports that came last: by day of capture, else by day of publication. All dates are the data's. */
export function atomFeed({ reports }: Archive, config: SiteConfig): SiteFile {
  const newest = reports.toSorted((a, b) => compare(arrivedOn(b), arrivedOn(a))).slice(0, NEWEST_SHOWN);
  const home = absoluteUrl(urls.home(), config);
  const feed = new Feed({
    id: home,
    title: xmlText(config.title),
    description: xmlText(config.description),
    link: home,
    language: 'zh-CN',
    feedLinks: { atom: absoluteUrl(urls.feed(), config) },
    author: { name: xmlText(config.publisher) },
    updated: dateOf(newest[0] ? arrivedOn(newest[0]) : NO_DATE),
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
    description: htmlText(`${issuerOf(summary)}，${yearOf(summary)}法治政府建设年度报告，正文${summary.chars}字。`),
    author: [{ name: xmlText(issuerOf(summary)) }],
    date: dateOf(arrivedOn(summary)),
    ...(published ? { published: dateOf(published) } : {}),
  };
}

/** The day a report came into sight: captured, else published, signed, or the end of the covered year. */
function arrivedOn({ capturedOn, publishedOn, signedOn, year }: ReportSummary): string {
  return capturedOn ?? publishedOn.value ?? signedOn.value ?? (year.value === null ? NO_DATE : `${year.value}-12-31`);
}

function dateOf(iso: string): Date {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? new Date(`${NO_DATE}T00:00:00Z`) : date;
}

/** Entries' titles and summaries go out as `type="html"`: a reader would take `<b>` in a title for markup. */
function htmlText(text: string): string {
  return toHtml({ type: 'text', value: xmlText(text) });
}

/** Control characters and lone surrogates may not stand in XML, not even escaped. */
function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
