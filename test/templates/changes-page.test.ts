import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Change, ChangeKind } from '../../src/model/change.ts';
import type { Page } from '../../src/model/page.ts';
import { PAGE_ELEMENTS } from '../../src/site/lists/bounds.ts';
import { showChanges } from '../../templates/parts/change-rows.ts';
import { FIGURES_SHOWN } from '../../templates/parts/changed-figures.tsx';
import { EARLIER, WHOLE } from './support/captures.ts';
import { type SampleSite, sampleSite } from './support/sample-site.ts';

/** The year after: a figure is another, a paragraph moved, one is new, one gone. */
const LATER = WHOLE.replaceAll('2022', '2025')
  .replaceAll('2023', '2026')
  .replace('发放宣传册500份', '发放宣传册620份')
  .replace('加强执法队伍管理,提升依法行政能力,继续做好行政复议和行政应诉工作。', '健全机制。\n\n建设“一站式”平台。')
  .replace('行政执法力量不足,', '執法力量不足，');

let site: SampleSite;
let pages: readonly Page[];
let html: string;
const idOf = (year: number) => site.reports.find((report) => report.year.value === year)?.id;
beforeAll(async () => {
  site = await sampleSite([WHOLE, EARLIER, LATER]);
  pages = site.pages.filter(({ kind, unlisted }) => kind === 'changes' && !unlisted);
  html = site.html(`/reports/${idOf(2025)}/changes/`);
});

describe('the page of changes', () => {
  it('compares every report that has one of its issuer before it, and says of the first that none is held', () => {
    expect(
      pages
        .filter(({ unlisted }) => !unlisted)
        .map(({ url }) => url)
        .sort(),
    ).toEqual([2022, 2025].map((year) => `/reports/${idOf(year)}/changes/`).sort());
    expect(site.html(`/reports/${idOf(2021)}/changes/`)).toContain('没有收录同一机构更早年度的报告，无从比较');
    expect(site.html(`/reports/${idOf(2021)}/`)).not.toContain(`/reports/${idOf(2021)}/changes/`);
  });

  it('is reached from the report, from the one before it and from the issuer', () => {
    const issuer = site.pages.find(({ kind }) => kind === 'issuer')?.url ?? '';
    for (const url of [`/reports/${idOf(2022)}/`, `/reports/${idOf(2021)}/`, issuer])
      expect(site.html(url)).toContain(`href="/reports/${idOf(2022)}/changes/"`);
  });

  it('says which years are not held between the two', () => {
    expect(html).toContain('其间2023年、2024年的报告没有收录。');
    expect(site.html(`/reports/${idOf(2022)}/changes/`)).not.toContain('没有收录');
  });

  it('counts what stayed, changed, moved, came and went', () => {
    const counts = [...html.matchAll(/<dt>([^<]+)<\/dt><dd>(\d+) 段<\/dd>/g)].map(([, word, count]) => [word, count]);
    expect(Object.fromEntries(counts)).toMatchObject({ 移动: '0', 新增: '2', 删去: '1' });
    expect(html).toMatch(/正文的字有 \d+% 沿用上一份报告。/);
  });

  it('marks what is new and gone by elements of their own, not by colour', () => {
    expect(html).toContain('发放宣传册<del class="figure">500份</del><ins class="figure">620份</ins>');
    expect(html).toMatch(/<p class="change-kind">新增<\/p><p class="change-text"><ins>健全机制。<\/ins>/);
    expect(html).toMatch(/<p class="change-kind">删去<\/p><p class="change-text"><del>加强执法队伍管理/);
  });

  it('lists changed figures, each leading to its words in both reports', () => {
    const [was, is] = [encodeURIComponent('500份'), encodeURIComponent('620份')];
    expect(html).toContain('<th scope="row">发放宣传册</th>');
    expect(html).toMatch(new RegExp(`<a href="/reports/${idOf(2022)}/\\?q=${was}#p-[0-9a-f]{8}">500份</a>`));
    expect(html).toMatch(new RegExp(`<a href="/reports/${idOf(2025)}/\\?q=${is}#p-[0-9a-f]{8}">620份</a>`));
  });

  it('leads from each paragraph to both versions', () => {
    const linked = (id: string | undefined) => [...html.matchAll(new RegExp(`href="/reports/${id}/#[^"]+"`, 'g'))];
    expect(linked(idOf(2022)).length).toBeGreaterThan(4);
    expect(linked(idOf(2025)).length).toBeGreaterThan(4);
  });

  it('says of reports without text, of equal ones and of quite different ones that they are', async () => {
    const page = pages[0] as Page;
    const told = (rows: readonly Change[]) => site.render(page, { pairFindings: () => rows as never });
    expect(told([])).toContain('这份报告没有识别出正文，无从比较。');
    expect(told(rowsOf(3, 'same'))).toContain('两份报告的文字相同。');
    expect(told(rowsOf(3, 'added'))).toContain('没有一句沿用上一份报告。');
    const almost = rowsOf(1, 'changed').map((row) => ({ ...row, chars: [1000, 999] as const }));
    expect(told(almost)).toContain('正文的字有 99% 沿用上一份报告。');
    expect(told(almost.map((row) => ({ ...row, chars: [1000, 1] as const })))).toContain('正文的字有 1% 沿用');
  });

  it('says that several captures of the earlier year are held', async () => {
    const again = EARLIER.replace('营造学法守法用法的良好氛围', '营造良好的氛围，成效明显');
    const several = await sampleSite([WHOLE, EARLIER, again]);
    const page = several.pages.filter(({ kind, unlisted }) => kind === 'changes' && !unlisted);
    expect(page).toHaveLength(1);
    expect(several.render(page[0] as Page)).toContain('2021年收录了 2 份，这里比的是其中一份。');
  });
});

/** So many paragraphs of one kind. */
function rowsOf(count: number, kind: ChangeKind, text = '一段话。'): Change[] {
  const place = { scope: 'measures', from: 0, to: text.length, rule: kind } as const;
  return Array.from({ length: count }, (_, at) => ({
    ...{ report: 'b', earlier: 'a', kind, part: 'measures', similarity: null, chars: [text.length, 0] as const },
    at: { ...place, report: 'b', anchor: `p-${at}` },
    ...{
      anchor: `p-${at}`,
      earlierAnchor: `p-${at}`,
      edits: [[kind === 'same' ? '=' : '+', text] as const],
      figures: [],
    },
  }));
}

describe('a very long page of changes', () => {
  const shown = (rows: readonly Change[]) => {
    const { parts, isShort, left } = showChanges(rows);
    return { isShort, left, blocks: parts.flatMap(({ blocks }) => blocks).length };
  };

  it('leaves out the text of what stayed, then the end', () => {
    // A changed paragraph takes 7 elements, one that stayed 10 with its fold.
    const [changed, same] = [Math.floor(PAGE_ELEMENTS / 7), PAGE_ELEMENTS / 10];
    expect(shown(rowsOf(changed, 'added'))).toEqual({ isShort: false, left: 0, blocks: changed });
    expect(shown(rowsOf(changed + 1, 'added'))).toEqual({ isShort: true, left: 1, blocks: changed });
    expect(shown(rowsOf(same, 'same'))).toEqual({ isShort: false, left: 0, blocks: 1 });
    expect(shown(rowsOf(same + 1, 'same'))).toEqual({ isShort: true, left: 0, blocks: 1 });
  });

  it.each<readonly [string, Change[]]>([
    ['thousands of paragraphs', [...rowsOf(3000, 'changed'), ...rowsOf(3000, 'same')]],
    ['a paragraph of a million characters', rowsOf(3, 'changed', '长'.repeat(1_000_000))],
    ['thousands of edits', rowsOf(1, 'changed').map((row) => ({ ...row, edits: Array(9000).fill(['+', '字']) }))],
    [
      'thousands of figures',
      rowsOf(300, 'changed').map((row) => ({ ...row, figures: Array(40).fill({ label: '', was: '1件', is: '2件' }) })),
    ],
  ])('with %s stays small, and says so', (_, rows) => {
    const text = site.render(pages[0] as Page, { pairFindings: () => rows as never });
    expect(text.match(/<[a-z]/g)?.length).toBeLessThanOrEqual(3000);
    expect(gzipSync(text).length).toBeLessThan(300_000);
    expect(text).toMatch(/全文太长，这里到此为止，后面还有 [\d,]+ 段。|另有 [\d,]+ 处没有列出/);
  });

  it(`lists ${FIGURES_SHOWN} changed figures`, () => {
    const figures = (count: number) =>
      rowsOf(1, 'changed').map((row) => ({ ...row, figures: Array(count).fill({ label: '', was: '1件', is: '2件' }) }));
    const render = (count: number) => site.render(pages[0] as Page, { pairFindings: () => figures(count) as never });
    expect(render(FIGURES_SHOWN)).not.toContain('处没有列出');
    expect(render(FIGURES_SHOWN + 1)).toContain('另有 1 处没有列出');
  });
});
