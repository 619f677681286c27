import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { recordAddresses } from '../../src/archive/permalinks/record-addresses.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import { NO_PERMALINKS } from '../../src/model/permalinks.ts';
import { planPages } from '../../src/site/plan-pages.ts';
import { sampleSummary } from '../support/sample-summary.ts';
import { sampleSite } from './support/sample-site.ts';

const site = await sampleSite([]);
const town = sampleSummary({ id: 'aaaaaaaaaaaa', path: 'a.txt' });
const other = sampleSummary({
  id: 'bbbbbbbbbbbb',
  path: 'b.txt',
  issuer: '大良镇',
  region: ['天津市', '武清区', '大良镇'],
});

/** HTML by address of the pages that moved when `before` became `now`. */
function movedPages(before: readonly ReportSummary[], now: readonly ReportSummary[]): Map<string, string> {
  const given = recordAddresses(buildArchive(before), { given: NO_PERMALINKS, formerIds: new Map() });
  const pages = planPages(buildArchive(now, { given, formerIds: new Map() }), []);
  return new Map(pages.filter(({ kind }) => kind === 'moved').map((page) => [page.url, site.render(page)]));
}

describe('an address of before', () => {
  it('leads a reader on at once where one page shows it now', () => {
    const pages = movedPages([town], [{ ...town, year: { value: 2022, status: 'corrected', confidence: 1 } }]);
    expect([...pages.keys()].sort()).toEqual([
      '/coverage/2021/',
      '/sections/leader-duties/2021/',
      '/sections/measures/2021/',
      '/sections/next-year/2021/',
      '/sections/other/2021/',
      '/sections/shortcomings/2021/',
      '/years/2021/',
    ]);
    expect(pages.get('/coverage/2021/')).toContain('content="0; url=/coverage/2022/"');
    const html = pages.get('/sections/measures/2021/') ?? '';
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/sections/measures/2022/">');
    expect(html).toContain('rel="canonical" href="https://nianbao.example/sections/measures/2022/"');
    expect(html).toContain('content="noindex"');
    expect(html).toContain('<a href="/sections/measures/2022/">2022年度</a>');
  });

  it('stands once where an issuer and its place have one slug, and the place had readers', () => {
    const later = sampleSummary({ id: 'cccccccccccc', path: 'c.txt', year: 2022 });
    const corrected = { value: '王庆坨镇', status: 'corrected', confidence: 1 } as const;
    const pages = movedPages(
      [town, later],
      [
        { ...town, issuer: corrected },
        { ...later, issuer: corrected },
      ],
    );
    const issuer = '/issuers/120114-shangmataizhen/';
    expect([...pages.keys()]).toEqual([issuer, `${issuer}next/`]);
  });

  it('says that a report is gone, and leads nobody away', () => {
    const pages = movedPages([town, other], [other]);
    expect([...pages.keys()]).toEqual([
      '/reports/aaaaaaaaaaaa/',
      '/reports/aaaaaaaaaaaa/raw/',
      '/reports/aaaaaaaaaaaa/changes/',
      '/reports/aaaaaaaaaaaa/follow-ups/',
      '/issuers/120114-shangmataizhen/',
      '/issuers/120114-shangmataizhen/next/',
      '/places/120114-shangmataizhen/',
    ]);
    const html = pages.get('/reports/aaaaaaaaaaaa/') ?? '';
    expect(html).toContain('上马台镇2021年度报告');
    expect(html).toContain('已不在档案中');
    expect(html).not.toContain('http-equiv="refresh"');
  });

  it('does not say that a page has another address where nothing took its place', () => {
    const html = movedPages([town, other], [other]).get('/issuers/120114-shangmataizhen/') ?? '';
    expect(html).toContain('不再列有报告');
    expect(html).toContain('现在一份也没有');
    expect(html).not.toContain('地址已变更');
    expect(html).not.toContain('换了地址');
  });

  it('names the issuer where another report of it is there', () => {
    const later = sampleSummary({ id: 'cccccccccccc', path: 'c.txt', year: 2022 });
    const html = movedPages([town, later], [later]).get('/reports/aaaaaaaaaaaa/');
    expect(html).toContain('<a href="/issuers/120114-shangmataizhen/">上马台镇</a>');
    expect(html).not.toContain('http-equiv="refresh"');
  });

  it('cannot be made markup by what a capture called itself', () => {
    const evil = sampleSummary({ id: 'eeeeeeeeeeee', path: 'e.txt', issuer: '<img src=x onerror=alert(1)>镇' });
    for (const html of movedPages([evil, other], [other]).values()) expect(html).not.toContain('<img');
  });
});
