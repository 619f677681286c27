import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FollowUp } from '../../src/model/follow-up.ts';
import type { ReportItem } from '../../src/model/item.ts';
import type { Page, PageOf } from '../../src/model/page.ts';
import { ITEMS_SHOWN } from '../../templates/follow-ups-page.tsx';
import { EARLIER, WHOLE } from './support/captures.ts';
import { type SampleSite, sampleSite } from './support/sample-site.ts';

/** The year after next: what was planned is told, in part. */
const LATER = WHOLE.replaceAll('2022', '2025').replaceAll('2023', '2026');
const MOST_ELEMENTS = 3000;
const MOST_COMPRESSED = 300_000;

let site: SampleSite;
const idOf = (year: number) => site.reports.find((report) => report.year.value === year)?.id ?? '';
const pageOf = (of: SampleSite, id: string) =>
  of.pages.find(({ url }) => url === `/reports/${id}/follow-ups/`) as Page & PageOf<'follow-ups'>;
beforeAll(async () => {
  site = await sampleSite([WHOLE, EARLIER, LATER]);
});

const place = (report: string) => ({ report, scope: 'measures', anchor: 'p-1', from: 0, to: 9, rule: 'r' }) as const;
const followUp = (change: Partial<FollowUp> = {}): FollowUp => ({
  ...{ at: place('a'), report: 'a', later: 'b', anchor: 'p-1', item: '一是开展案卷评查。', candidates: [], none: true },
  ...change,
});
const candidate = {
  ...{ anchor: 'p-2', score: 0.87, shared: ['案卷评查'], akin: [], at: place('b') },
  ...{ text: '开展案卷评查两轮。', marks: [[2, 6]] as const },
};

describe('the page of a plan beside the next report', () => {
  it('shows each item as printed, leading to its words, with paragraphs or that none was found', () => {
    const page = pageOf(site, idOf(2021));
    expect(page.unlisted).toBeUndefined();
    const html = site.html(page.url);
    expect(html).toMatch(/共 \d+ 条安排：\d+ 条找到可能对应的段落，\d+ 条未找到对应。/u);
    const items = html.match(/<div class="planned">/gu) ?? [];
    expect(items.length).toBeGreaterThan(0);
    expect(html.split('class="answers"').length + html.split('class="no-answer"').length - 2).toBe(items.length);
    expect(html).not.toMatch(/已完成|未完成|未落实/u);
  });

  it('names both reports in its sentence, whose lines end between the words of their titles', () => {
    const html = site.html(pageOf(site, idOf(2021)).url);
    const lead = /<p>(?:(?!<\/p>).)*写明的安排.*?<\/p>/su.exec(html)?.[0] ?? '';
    expect(lead.match(/<a [^>]*>[^<]+(?:<wbr>[^<]+)+<\/a>/gu)).toHaveLength(2);
    expect(lead).not.toMatch(/法治<wbr>政府/u);
  });

  it('names how likely, marks the words of both, and leads to the paragraph', () => {
    const page = pageOf(site, idOf(2021));
    const html = site.render(page, {
      pairFindings: (() => [
        followUp({ candidates: [candidate, { ...candidate, score: 0.79, akin: [['轮训', '培训']] }], none: false }),
        followUp({ item: '<script>alert(1)</script>' }),
      ]) as never,
    });
    expect(html).toContain('一是开展<mark>案卷评查</mark>。');
    expect(html).toContain('很可能对应 <span>87%</span>');
    expect(html).toContain('<p class="likely">可能对应 <span>79%</span>');
    expect(html).toContain('开展<mark>案卷评查</mark>两轮。');
    expect(html).toContain('href="/reports/b/#p-1"');
    expect(html).toContain('相关用词：轮训—培训');
    expect(html).toContain('<p class="no-answer">未找到对应</p>');
    expect(html).toContain('&#x3C;script>');
  });

  it('is reached from the plan in the report, from the issuer and from the changes', () => {
    const href = `href="/reports/${idOf(2021)}/follow-ups/"`;
    const issuer = site.pages.find(({ kind }) => kind === 'issuer')?.url ?? '';
    for (const url of [`/reports/${idOf(2021)}/`, issuer, `/reports/${idOf(2022)}/changes/`])
      expect(site.html(url), url).toContain(href);
    expect(site.html(`/reports/${idOf(2025)}/`)).not.toContain('follow-ups');
  });

  it('says that no later report is held yet, with the items, and is not listed', () => {
    const page = pageOf(site, idOf(2025));
    expect(page.unlisted).toBe(true);
    const html = site.html(page.url);
    expect(html).toContain('还没有收录同一机构更晚年度的报告');
    expect(html).toContain('class="planned"');
  });

  it('says which years are not held, and which of several captures is read', async () => {
    expect(site.html(pageOf(site, idOf(2022)).url)).toContain('其间2023年、2024年的报告没有收录。');
    const twice = await sampleSite([EARLIER, WHOLE, `${WHOLE}\n\n又一句。`]);
    const [earlier] = twice.reports.filter((report) => report.year.value === 2021);
    expect(twice.html(pageOf(twice, earlier?.id ?? '').url)).toContain('2022年收录了 2 份，这里读的是其中一份。');
    const held = await sampleSite([EARLIER, `${EARLIER}\n\n又一句。`, WHOLE]);
    const pages = held.pages.filter(
      ({ kind, url }) => kind === 'follow-ups' && held.html(url).includes('另一份</a>，下面只列出这一份'),
    );
    expect(pages).toHaveLength(1);
  });

  it('stays within its bounds whatever the plan', () => {
    const long = '甲乙丙丁戊己庚辛壬癸'.repeat(80);
    const marks = Array.from({ length: 6 }, (_, at) => [at * 20, at * 20 + 8] as const);
    const akin = Array.from({ length: 6 }, () => ['轮训', '培训'] as const);
    const one = { ...candidate, text: long, marks, akin };
    const many = Array.from({ length: 500 }, () => followUp({ item: long, candidates: [one, one, one], none: false }));
    const html = site.render(pageOf(site, idOf(2021)), { pairFindings: (() => many) as never });
    expect(html).toContain(`后面还有 ${500 - ITEMS_SHOWN} 条`);
    expect(html.match(/<[a-z]/gu)?.length).toBeLessThanOrEqual(MOST_ELEMENTS);
    expect(gzipSync(html).length).toBeLessThan(MOST_COMPRESSED);
  });

  it('says so where no plan was found', () => {
    const none = (() => []) as never;
    for (const year of [2021, 2025])
      expect(site.render(pageOf(site, idOf(year)), { pairFindings: none, findings: none })).toContain(
        '未识别到逐条写明的下一年度安排；不等于没有安排。',
      );
  });
});

describe('the page before the next report', () => {
  const next = () => site.pages.find(({ kind }) => kind === 'next') as Page & PageOf<'next'>;

  it('tells what the newest report plans, what persists, what peers write, and what was not found', () => {
    const html = site.html(next().url);
    expect(next().next.latest.year).toBe(2025);
    expect(html).toContain('2025年写明的安排');
    expect(html).toContain('多年写到的不足');
    expect(html).toMatch(/2021年起收录的 3 个年度里，\d 个年度写到/u);
    expect(html).toContain('2023年、2024年没有收录');
    expect(html).toContain('收录的同级别、同年度的报告太少，无从比较。');
    expect(html).toContain(`href="/reports/${idOf(2025)}/changes/"`);
    expect(html).toContain(`href="/reports/${idOf(2022)}/follow-ups/"`);
  });

  it('is three clicks from home: issuers, the issuer, the page; and one from the newest report', () => {
    const { url } = next();
    const issuer = url.replace('next/', '');
    expect(site.html('/')).toContain('href="/issuers/"');
    expect(site.html('/issuers/')).toContain(`href="${issuer}"`);
    expect(site.html(issuer)).toContain(`href="${url}"`);
    expect(site.html(`/reports/${idOf(2025)}/`)).toContain(`href="${url}"`);
    expect(site.html(`/reports/${idOf(2022)}/`)).not.toContain(`href="${url}"`);
  });

  it('serves with one report only', async () => {
    const lone = await sampleSite([EARLIER]);
    const html = lone.html(lone.pages.find(({ kind }) => kind === 'next')?.url ?? '');
    expect(html).toContain('class="planned"');
    expect(html).toContain('只收录了一个年度的报告，无从看出哪些不足写了多年。');
    expect(html).toContain('只收录了这一份，没有更早的可以比较');
  });

  it('tells what peers write with counts, each leading to a view, and stays within its bounds', () => {
    const page = next();
    const topic = (name: string, count: number) => ({ name, view: `topics/${name}`, count, tenths: 6 });
    const peers = {
      scope: '天津市 2025年 乡镇',
      count: 19,
      isRounded: false,
      areas: [topic('2021-digital', 12)],
      figures: [],
    };
    const item: ReportItem = { section: 'next-year', anchor: 'p-1', text: '甲乙丙丁'.repeat(200), at: place('a') };
    const html = site.render(
      { ...page, next: { ...page.next, peers } },
      { findings: (() => Array.from({ length: 500 }, () => item)) as never },
    );
    expect(html).toMatch(
      /<a href="\/topics\/2021-digital\/">2021-digital<\/a> <span class="count">19 份里 12 份写到<\/span>/u,
    );
    expect(html).toContain('至少三成写到的数字，这一份都有。');
    expect(html.match(/<[a-z]/gu)?.length).toBeLessThanOrEqual(MOST_ELEMENTS);
    expect(gzipSync(html).length).toBeLessThan(MOST_COMPRESSED);
  });
});
