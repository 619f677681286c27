import type { Archive } from '../../model/archive.ts';
import type { SiteConfig } from '../../model/config.ts';
import type { Page, SiteFile } from '../../model/page.ts';
import { compareChoices } from './compare-choices.ts';
import { atomFeed } from './feed.ts';
import { reportsCsv } from './reports-csv.ts';
import { robotsTxt, sitemapFiles } from './sitemap.ts';

/** The files about the whole archive that need no full texts: table, feed, sitemap, robots, reports to choose from. */
export async function archiveFiles(archive: Archive, pages: readonly Page[], config: SiteConfig): Promise<SiteFile[]> {
  return [
    reportsCsv(archive, config),
    atomFeed(archive, config),
    ...(await sitemapFiles(pages, config)),
    robotsTxt(config),
    ...compareChoices(archive),
  ];
}
