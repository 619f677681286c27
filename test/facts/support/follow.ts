import { observe } from '../../../src/facts/standing-questions/observe.ts';
import type { Cell } from '../../../src/model/view.ts';
import { parseQuery } from '../../../src/search/ask/parse-query.ts';
import { toRecords } from '../../../src/search/index/records.ts';
import { urls } from '../../../src/site/urls.ts';
import type { SampleSite } from '../../templates/support/sample-site.ts';
import { wordsAt } from './compared-archive.ts';

/** Pages that a reader goes through before there are words. */
const MOST_STEPS = 2;

/** Says of a cell whether it leads to words of a report, as a reader would follow it. */
export type Leads = (cell: Cell) => boolean;

/** Follows cells over the pages of a site, each address once. */
export function openWalk({ reports, pages, html }: SampleSite): Leads {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const records = reports.map(toRecords);
  const known = new Map<string, boolean>();
  const follow = (href: string, steps: number): boolean => {
    const key = `${steps} ${href}`;
    const leads = known.get(key) ?? reaches(href, steps);
    known.set(key, leads);
    return leads;
  };
  const reaches = (href: string, steps: number): boolean => {
    const { pathname, searchParams, hash } = new URL(href, 'https://nianbao.example');
    if (pathname === urls.search()) return isAnswered(searchParams.get('q') ?? '');
    const page = byUrl.get(pathname);
    if (page === undefined) return false;
    if (page.kind === 'report' || page.kind === 'raw')
      return hash === '' || html(pathname).includes(`id="${decodeURIComponent(hash.slice(1))}"`);
    return steps > 0 && linksOf(html(pathname)).some((link) => follow(link, steps - 1));
  };
  const isAnswered = (query: string): boolean => {
    const { problem, notes } = parseQuery(query);
    if (problem !== null || notes.length > 0) return false;
    const questions = [{ slug: 'q', query, name: null, description: null }];
    return records.some((own) => observe({ records: own }, { questions }).length > 0);
  };
  return ({ at, href }) =>
    at !== undefined ? wordsAt(at, reports) !== '' : href !== undefined && follow(href, MOST_STEPS);
}

/** Addresses in what a page says, its trail left out: that leads everywhere. */
function linksOf(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replaceAll(/<nav .*?<\/nav>/gsu, '');
  return [...main.matchAll(/ href="(\/[^"]*)"/gu)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}
