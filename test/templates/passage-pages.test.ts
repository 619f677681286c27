import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page, PageOf } from '../../src/model/page.ts';
import type { PassageProps, PassageRow } from '../../src/model/passage-view.ts';
import { PASSAGE_CHARACTERS, PLACES_SHOWN, VERSIONS_SHOWN } from '../../src/site/lists/bounds.ts';
import { WHOLE } from './support/captures.ts';
import { type SampleSite, sampleSite } from './support/sample-site.ts';

/** Two reports of other towns and years that keep a sentence, but for a number. */
const COMMON = '坚持每月开展一次执法人员集中培训，全年组织法律知识测试12场次，不断提高依法行政的能力和水平。';
const capture = (town: string, year: number) =>
  WHOLE.replaceAll('上马台镇', town)
    .replaceAll('2022', String(year))
    .replace('(二)', `${COMMON.replace('12', String(year - 2000))}\n\n(二)`);

let site: SampleSite;
let passage: PageOf<'passage'>;
beforeAll(async () => {
  site = await sampleSite([capture('上马台镇', 2022), capture('河西务镇', 2023)]);
  const pages = site.pages.filter((page) => page.kind === 'passage');
  passage = pages.find((page) => page.passage.text.startsWith(COMMON.slice(0, 12))) as PageOf<'passage'>;
});

describe('the page of a passage', () => {
  it('gives its words once, who holds it, and how another wording differs', () => {
    const html = site.html(passage.url);
    expect(html).toContain(`<blockquote class="passage-text"><p>${COMMON.replace('12场', '22场')}</p></blockquote>`);
    expect(html).toMatch(/<del>22场次<\/del><ins>23场次<\/ins>/u);
    expect(html).toContain('本站收得最早，不等于用得最早。');
    for (const { id } of site.reports) expect(html).toMatch(new RegExp(`href="/reports/${id}/#p-[0-9a-f]{8}"`));
  });

  it('neither ranks nor judges', () => {
    for (const { url, kind } of site.pages)
      if (kind === 'passages' || kind === 'passage') expect(site.html(url)).not.toMatch(/抄|雷同|排名|重复率|第一名/u);
  });

  const render = (props: Partial<PassageProps>) =>
    site.render({ ...passage, passage: { ...passage.passage, ...props } } as Page);
  const holder = passage?.passage.holders[0];

  it('stays small whatever it is given, and says what it leaves out', () => {
    const random = (seed: number, length: number) =>
      String.fromCodePoint(
        ...Array.from({ length }, (_, at) => 0x4e00 + ((seed * 7919 + at * at * 31 + at * 17) % 3500)),
      );
    const first = passage.passage.holders[0] ?? holder;
    if (first === undefined) throw new Error('no holder');
    const html = render({
      text: random(1, PASSAGE_CHARACTERS),
      isCut: true,
      places: 5000,
      holders: Array.from({ length: PLACES_SHOWN }, () => first),
      counts: {
        years: Array.from({ length: 40 }, (_, at) => ({ label: `${at}`, count: 9, href: '/years/' })),
        provinces: Array.from({ length: 40 }, (_, at) => ({ label: `${at}`, count: 9, href: '/places/' })),
      },
      versions: Array.from({ length: VERSIONS_SHOWN }, (_, at) => ({
        text: random(at + 2, PASSAGE_CHARACTERS),
        holders: [first, first, first],
        reports: 90,
      })),
      left: { versions: 5, isMore: true },
    });
    expect(html.match(/<[a-z]/g)?.length).toBeLessThanOrEqual(3000);
    expect(gzipSync(html).length).toBeLessThan(300_000);
    expect(html).toContain('这段文字很长，这里只显示开头。');
    expect(html).toMatch(/另有 (?:[6-9]|[12]\d) 种写法没有列出。/u);
    expect(html).toContain(`共 5000 处，下面是年度最早的 ${PLACES_SHOWN} 处。`);
  });

  it('lets nothing of a capture become markup', () => {
    const text = '<script>alert(1)</script>执法';
    const html = render({ text, versions: [{ text: `${text}二`, holders: [], reports: 1 }] });
    expect(html).not.toContain('<script>alert');
  });
});

describe('the lists of passages', () => {
  it('tell how much is shared, in reports, issuers and passages', () => {
    const html = site.html('/passages/');
    expect(html).toContain('收录的报告里有正文的 2 份，出自 2 家机关；其中 2 份有其他机关的报告也有的文字。');
    expect(html).toMatch(/<a href="\/passages\/formulas\/">套语 0 条<\/a>/u);
    expect(html).toContain(`<a href="${passage.url}">${COMMON.replace('12场', '22场')}</a>`);
    expect(html).toMatch(/<span>\d+ 字<\/span><span>2 家机关<\/span><span>1 个省份<\/span><span>2 份报告<\/span>/u);
  });

  it('put reports side by side that are mostly alike', () => {
    const html = site.html('/passages/alike/');
    const [one, two] = site.reports.map(({ id }) => id);
    expect(html).toContain(`/compare/?a=${one}&#x26;b=${two}`);
  });

  it('say why there is nothing', async () => {
    const nothing = await sampleSite([]);
    for (const url of ['/passages/', '/passages/formulas/', '/passages/alike/'])
      expect(nothing.html(url)).toContain('还没有收录报告，无从比较。');
    const alone = await sampleSite([capture('上马台镇', 2022), capture('上马台镇', 2023)]);
    expect(alone.html('/passages/')).toContain('收录的报告都出自同一家机关，没有其他机关的报告可比。');
    expect(alone.html('/passages/formulas/')).toContain('没有其他机关的报告可比。');
    expect(site.html('/passages/formulas/')).toContain('没有找到许多机关都在用的文字。');
  });

  it('stay small where they are full', () => {
    const list = site.pages.find((page) => page.kind === 'passages') as PageOf<'passages'>;
    const row = list.passages.rows[0] as PassageRow;
    const rows = Array.from({ length: 200 }, () => ({
      ...row,
      opening: '字'.repeat(64),
      years: 9,
      span: [2011, 2023] as const,
    }));
    const html = site.render({ ...list, passages: { ...list.passages, rows } } as Page);
    expect(html.match(/<[a-z]/g)?.length).toBeLessThanOrEqual(3000);
  });
});

describe('the page of a report', () => {
  it('says how much of it stands elsewhere, and where that is told; the stretches are no part of it', () => {
    const [report] = site.reports;
    const html = site.html(`/reports/${report?.id}/`);
    expect(html).toMatch(
      /正文 \d+ 字（不计标点和空白），(?:约 \d+%（约 \d+ 字）|全部文字)也见于本站收录的其他机关的报告。/u,
    );
    expect(html).toContain(`data-stretches-url="/reports/${report?.id}/passages.json"`);
    expect(html).toMatch(/<button type="button" data-shared-toggle aria-pressed="false" data-scripted>/u);
    expect(html).toContain('/assets/shared.js');
    expect(html).not.toContain('common-mark');
  });

  it('says so where nothing does, and loads no script for it', async () => {
    const { html, reports } = await sampleSite([WHOLE]);
    const page = html(`/reports/${reports[0]?.id}/`);
    expect(page).toContain('没有找到其他机关的报告也有的段落。');
    expect(page).not.toContain('shared.js');
    expect(page).not.toContain('data-shared-toggle');
  });
});
