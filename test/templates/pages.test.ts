import { beforeAll, describe, expect, it } from 'vitest';
import { EARLIER, WHOLE } from './support/captures.ts';
import { type SampleSite, sampleSite } from './support/sample-site.ts';

let site: SampleSite;
beforeAll(async () => {
  site = await sampleSite([WHOLE, EARLIER]);
});

describe('every page', () => {
  it('is Chinese, has one main heading, and forbids what is not its own', () => {
    for (const { url } of site.pages) {
      const html = site.html(url);
      expect(html, url).toMatch(/<html lang="zh-CN" data-base="\/"/);
      expect(html.match(/<h1[ >]/g), url).toHaveLength(1);
      expect(html, url).toContain('content="default-src &#x27;self&#x27;;');
    }
  });

  it('gives no id twice', () => {
    for (const { url } of site.pages) {
      const ids = [...site.html(url).matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
      expect(new Set(ids).size, url).toBe(ids.length);
    }
  });
});

describe('the section reader', () => {
  it('links each paragraph home and names the reports without the section', () => {
    const [report] = site.reports;
    const html = site.html('/sections/shortcomings/');
    expect(html).toMatch(new RegExp(`class="pilcrow" href="/reports/${report?.id}/#p-[0-9a-f]{8}`));
    expect(html).toContain(
      `<details open class="entry" id="r-${report?.id}" data-year="2022" data-report="${report?.id}"`,
    );
    const missing = site.html('/sections/leader-duties/');
    expect(missing).toContain('未识别到“主要负责人履职情况”的报告');
    expect(missing).toContain('未识别到不等于未报告');
    // Its lines end between words.
    expect(missing).toContain(`<a href="/reports/${report?.id}/">武清区上马台镇2022年<wbr>法治政府建设情况报告</a>`);
  });
});

describe('the coverage matrix', () => {
  it('says every state in words and leads to the text where there is one', () => {
    const [report] = site.reports;
    const html = site.html('/coverage/');
    expect(html).toMatch(
      new RegExp(
        `<a class="cell"[^>]* href="/reports/${report?.id}/#measures"><span class="sign" aria-hidden="true">●`,
      ),
    );
    expect(html).toContain('<span class="word">未识别</span>');
    expect(html.indexOf('class="legend"')).toBeLessThan(html.indexOf('class="matrix"'));
  });
});

describe('the home page', () => {
  it('shows what the archive holds and what it lacks', () => {
    const html = site.html('/');
    expect(html).toContain('收录 2 份报告，1 个发布机构，<span>2021—2022年</span>');
    expect(html).toMatch(/<form action="\/search\/" method="get">/);
  });

  it('tells one year as one', async () => {
    expect((await sampleSite([WHOLE])).html('/')).toContain('收录 1 份报告，1 个发布机构，<span>2022年</span>');
  });

  it('does not break on an empty archive', async () => {
    const empty = await sampleSite([]);
    expect(empty.html('/')).toContain('还没有收录报告。');
    for (const { url } of empty.pages) expect(empty.html(url)).toContain('</html>');
  });
});

describe('the search page', () => {
  it('offers before anything is asked what some report has, and keeps the names of the rest', () => {
    const html = site.html('/search/');
    const offered = [...html.matchAll(/<label([^>]*)><input[^>]*name="(?:section|level)" value="([^"]*)"/gu)];
    const shown = offered.filter(([, attributes]) => !attributes?.includes('hidden')).map(([, , value]) => value);
    expect(shown).toContain('measures');
    expect(shown).not.toContain('leader-duties');
    expect(shown.filter((value) => value?.startsWith('township'))).toEqual(['township', 'township/town']);
    expect(offered.map(([, , value]) => value)).toEqual(
      expect.arrayContaining(['leader-duties', 'township/rural', 'township/subdistrict']),
    );
  });
});
