import { beforeAll, describe, expect, it } from 'vitest';
import { EARLIER, WHOLE } from './support/captures.ts';
import { type SampleSite, sampleSite } from './support/sample-site.ts';

let site: SampleSite;
let html: string;
let id: string;
beforeAll(async () => {
  site = await sampleSite([WHOLE, EARLIER]);
  id = (site.reports[0] as { id: string }).id;
  html = site.html(`/reports/${id}/`);
});

describe('the page of a report', () => {
  it('lists the facts in the order of government sites and names what is not known', () => {
    const labels = [...html.matchAll(/<dt>([^<]*)<\/dt>/g)].map((match) => match[1]);
    const asked = ['发布机构', '行政区划', '级别', '年度', '发布日期', '成文日期', '来源', '收录日期'];
    expect(labels.filter((label) => label !== '发文字号')).toEqual(asked);
    expect(html).toMatch(/<dt>成文日期<\/dt><dd><span class="unknown">页面未载明<\/span>/);
    expect(html).toContain('<time datetime="2023-03-23">2023年3月23日</time>');
  });

  it('shows the standard name above the heading as printed', () => {
    expect(html.replaceAll('<wbr>', '')).toMatch(
      /<p class="part-name"><a href="\/sections\/shortcomings\/\d{4}\/(?:[\w-]+\/)?">存在的不足和原因<\/a><\/p><h2[^>]*>二、存在不足及原因</,
    );
  });

  it('says of a content that was not found that this does not mean not reported', () => {
    expect(html).toMatch(/未识别到“主要负责人履职情况”、“其他需要报告的情况”；不等于未报告。/);
    expect(html).toContain('href="/method/#missing"');
  });

  it('gives every paragraph the id that the data has, and a link to it', () => {
    const report = site.reports[0];
    const anchors = (report?.sections ?? []).flatMap(({ content }) => content.map((node) => node.data?.anchor ?? ''));
    expect(anchors.length).toBeGreaterThan(3);
    for (const anchor of anchors) {
      expect(anchor).toMatch(/^p-[0-9a-f]{8}/);
      expect(html).toContain(`id="${anchor}"`);
      expect(html).toContain(`<a class="pilcrow" href="#${anchor}" aria-label="本段链接"></a>`);
    }
  });

  it('sets marks between Han characters full-width and leaves numbers alone', () => {
    expect(html).toContain('<b class="run-in">（一）严格规范执法。</b>按照部署要求，全年检查1,000次，截至');
  });

  it('names the places where the capture lost characters and leads to their lines', () => {
    expect(html).toMatch(/“202212月”处可能丢了字，见<a href="\/reports\/[0-9a-f]{12}\/raw\/#L11">原文第 11 行<\/a>/);
    expect(html).toContain('截至202212月查处');
  });

  it('quotes such a place whole, quotation marks included', async () => {
    const listed = WHOLE.replace('(二)', '一是建章。二是执法。三是普法。是深化改革,推进"放管服"。\n\n(二)');
    const { reports, html: render } = await sampleSite([listed]);
    expect(render(`/reports/${reports[0]?.id}/`)).toContain('“是深化改革，推进"放管”处可能丢了字，见');
  });

  it('marks a figure that is the first of several, and no other', async () => {
    const said = WHOLE.replace('(二)', '另作出行政处罚3件。组织应急演练2场。\n\n(二)');
    const { reports, html: render } = await sampleSite([said]);
    const page = render(`/reports/${reports[0]?.id}/`);
    expect(page).toMatch(/>12 起<\/a><span class="note">（2 处之一）<\/span>/u);
    expect(page).toMatch(/>2 场<\/a><\/td>/u);
  });

  it('leads to the earlier report of the issuer and puts the two side by side', () => {
    const other = site.reports[1]?.id;
    expect(html).toContain(`<a href="/reports/${other}/">`);
    expect(html).toContain(`href="/compare/?a=${other}&#x26;b=${id}"`);
    expect(html).toContain(`<a href="/compare/?a=${id}">与别的报告对照</a>`);
  });

  it('offers the citation and the other shapes of the report', () => {
    expect(html).toMatch(/武清区上马台镇2022年法治政府建设情况报告\[EB\/OL\]/);
    for (const file of ['report.json', 'report.md', 'report.txt', 'capture.txt', 'raw/'])
      expect(html).toContain(`href="/reports/${id}/${file}"`);
  });
});

describe('values that are not simply found', () => {
  it('carry a mark that leads to its explanation', async () => {
    const doubtful = await sampleSite([WHOLE], (report) => ({
      ...report,
      issuer: { ...report.issuer, status: 'derived' },
      year: { ...report.year, confidence: 0.5 },
      sections: report.sections.map((section) => ({ ...section, confidence: 0.4 })),
    }));
    const page = doubtful.html(`/reports/${doubtful.reports[0]?.id}/`);
    expect(page).toMatch(/<a class="doubt" href="\/method\/#derived" title="推断：[^"]+">推断<\/a>/);
    expect(page).toMatch(/<a class="doubt" href="\/method\/#doubtful" title="存疑：[^"]+">存疑<\/a>/);
    expect(page).toMatch(/<a class="doubt" href="\/method\/#confidence"[^>]*>划分存疑<\/a>/);
  });

  it('say so when there is none', async () => {
    const unknown = { value: null, status: 'unknown', confidence: 0, witnesses: [], conflicts: [] } as const;
    const bare = await sampleSite([WHOLE], (report) => ({
      ...report,
      issuer: unknown,
      year: unknown,
      region: unknown,
    }));
    const page = bare.html(`/reports/${bare.reports[0]?.id}/`);
    expect(page).toMatch(/<dt>发布机构<\/dt><dd><span class="unknown">未识别<\/span>/);
    expect(page).toContain('年度未识别');
    expect(bare.html('/reports/')).toContain('发布机构、地区或年度未识别');
  });
});
