import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { SiteConfig } from '../../model/config.ts';
import type { Page, SiteFile } from '../../model/page.ts';
import { absoluteUrl, fileOf, urls } from '../urls.ts';

/** The protocol allows 50,000 addresses and 50 MB a file. */
const LONGEST = 45_000;

/** `sitemap.xml`; beyond 45,000 addresses an index of `sitemap-1.xml`, `sitemap-2.xml` … Dates are the data's. */
export async function sitemapFiles(pages: readonly Page[], config: SiteConfig, limit = LONGEST): Promise<SiteFile[]> {
  const items = pages.filter(({ unlisted }) => !unlisted).map((page) => itemOf(page, config));
  const file = fileOf(urls.sitemap());
  if (items.length <= limit) return [{ file, content: await write(new SitemapStream(), items) }];
  const parts: SiteFile[] = [];
  for (let at = 0; at < items.length; at += limit) {
    const content = await write(new SitemapStream(), items.slice(at, at + limit));
    parts.push({ file: file.replace('.xml', `-${parts.length + 1}.xml`), content });
  }
  const index = parts.map((part) => ({ url: absoluteUrl(`/${part.file}`, config) }));
  return [{ file, content: await write(new SitemapIndexStream(), index) }, ...parts];
}

/** `robots.txt`: everything may be read, and where the sitemap is. */
export function robotsTxt(config: SiteConfig): SiteFile {
  const content = `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(urls.sitemap(), config)}\n`;
  return { file: fileOf(urls.robots()), content };
}

function itemOf(page: Page, config: SiteConfig): { url: string; lastmod?: string } {
  const url = absoluteUrl(page.url, config);
  if (page.kind !== 'report') return { url };
  const { capturedOn, publishedOn } = page.props.summary;
  const lastmod = capturedOn ?? publishedOn.value;
  return lastmod === null ? { url } : { url, lastmod };
}

async function write(stream: SitemapStream | SitemapIndexStream, items: readonly object[]): Promise<string> {
  const whole = await streamToPromise(Readable.from(items).pipe(stream));
  return `${whole.toString('utf8')}\n`;
}
