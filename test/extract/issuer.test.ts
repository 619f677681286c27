import { describe, expect, it } from 'vitest';
import { completes } from '../../src/extract/metadata/complete-issuer.ts';
import { placesNamed } from '../../src/extract/names/gazetteer.ts';
import { spellOut } from '../../src/extract/names/short-bodies.ts';
import { extractText } from './support.ts';

const BODY =
  '\n一、主要举措和成效\n认真落实各项任务,取得较好成效。\n二、存在的不足\n人员不足,有待加强。\n三、下一步工作打算\n继续努力,做好各项工作。\n';

interface Page {
  readonly title: string;
  readonly head?: string;
  readonly lead?: string;
  readonly tail?: string;
  readonly issuer: string | null;
  readonly level: string | null;
}

async function read({ title, head = '', lead = '现将情况报告如下:', tail = '' }: Page) {
  return extractText(`${head}${title}\n${lead}${BODY}${tail}`);
}

describe('a name printed without its place', () => {
  it.each<[string, Page]>([
    [
      'is completed by the signature, though that spells it out (市科技局)',
      {
        title: '市科技局2018年法治政府建设情况报告',
        tail: '天津市科学技术局\n2019年1月18日\n',
        issuer: '天津市科学技术局',
        level: 'department',
      },
    ],
    [
      'is completed by the footer (区司法局)',
      {
        title: '区司法局关于2024年法治政府建设情况的报告',
        tail: '主办单位:江苏省徐州市云龙区人民政府 承办单位:区政府办\n',
        issuer: '云龙区司法局',
        level: 'department',
      },
    ],
    [
      'is completed by the page it stands on (市水务局)',
      {
        title: '市水务局2024年度法治政府建设情况报告',
        head: '来源: 广东省湛江市水务局\n',
        issuer: '湛江市水务局',
        level: 'department',
      },
    ],
    [
      'is spelled out where its full name is the same everywhere (区政府办)',
      {
        title: '区政府办2025年度法治政府建设情况报告',
        head: '来源: 西安市雁塔区人民政府\n',
        issuer: '雁塔区人民政府办公室',
        level: 'department',
      },
    ],
    [
      'is a zone with the place the site names (经济开发区)',
      {
        title: '经济开发区2024年度法治政府建设情况报告',
        tail: '主办单位:天津宁河经济开发区管理委员会\n',
        issuer: '天津宁河经济开发区管理委员会',
        level: 'zone',
      },
    ],
    [
      'stays short where the page says nothing (县科技局)',
      { title: '县科技局2024年法治政府建设情况报告', issuer: '县科技局', level: 'department' },
    ],
    [
      'stays short where two places are as likely (区民宗局)',
      {
        title: '区民宗局2024年法治政府建设情况报告',
        head: '来源: 本网\n',
        tail: '友情链接:武清区 静海区\n',
        issuer: '区民宗局',
        level: 'department',
      },
    ],
  ])('%s', async (_what, page) => {
    const report = await read(page);
    expect(report.issuer.value).toBe(page.issuer);
    expect(report.level.value).toBe(page.level);
    if (page.issuer?.startsWith('县') || page.issuer === '区民宗局') expect(report.issuer.confidence).toBeLessThan(0.6);
  });
});

it('takes no justice bureau for the issuer of a text that says 我镇', async () => {
  const report = await extractText(
    `发布机构:武清区司法局\n发布日期:2025-01-16\n2024年,我镇坚持依法行政,全镇面貌一新。现将情况报告如下:${BODY}`,
  );
  expect(report.issuer.value).toBeNull();
  expect(report.level).toMatchObject({ value: 'township', status: 'derived' });
});

it.each([
  ['我县牢固树立法治理念,全县上下一心。', 'county'],
  ['我局认真落实市委、市政府部署,服务我市发展。', 'department'],
  ['我市坚持依法行政,全市执法水平提升。', 'city'],
])('without a name the level is told by the text: %s', async (sentence, level) => {
  const report = await extractText(`2024年,${sentence}现将情况报告如下:${BODY}`);
  expect(report.level.value).toBe(level);
});

it.each([
  ['天津市科学技术局', '市科技局', true],
  ['渠县民族宗教事务局', '县民宗局', true],
  ['张掖市卫生健康委员会', '市卫健委', true],
  ['天津市财政局', '市科技局', false],
  ['武清区司法局', '县司法局', false],
  ['天津宁河经济开发区管委会', '经济开发区', true],
])('%s is the whole name of %s: %s', (full, short, yes) => {
  expect(completes(full, short)).toBe(yes);
});

it('spells out only what has one full name', () => {
  expect(spellOut('人社局')).toBe('人力资源和社会保障局');
  expect(spellOut('文旅局')).toBe('文旅局');
});

describe('places of another time', () => {
  it.each([
    ['闸北区', ['上海市', '闸北区']], // abolished in 2015
    ['襄樊市', ['湖北省', '襄樊市']], // renamed 襄阳市 in 2010
    ['江干区', ['浙江省', '杭州市', '江干区']], // abolished in 2021
    ['静海县', ['天津市', '静海县']], // a district since 2015
    ['莱芜市', ['山东省', '莱芜市']], // part of 济南市 since 2019
  ])('%s', (name, path) => {
    expect(placesNamed(name)).toMatchObject([{ path, former: true }]);
  });

  it('name the region of a report of their time', async () => {
    const report = await extractText(
      `襄樊市2009年度依法行政工作情况报告\n现将襄樊市2009年度依法行政工作情况报告如下:${BODY}`,
    );
    expect(report.region.value).toEqual(['湖北省', '襄樊市']);
    expect(report.level.value).toBe('city');
  });
});

describe('homonyms', () => {
  it.each([
    ['朝阳区', '主办单位:北京市朝阳区人民政府办公室\n', ['北京市', '朝阳区']],
    ['朝阳区', '主办单位:长春市朝阳区人民政府办公室\n', ['吉林省', '长春市', '朝阳区']],
    ['鼓楼区', '地址:江苏省徐州市中山北路\n', ['江苏省', '徐州市', '鼓楼区']],
    ['朝阳区', '', null],
  ])('%s with "%s"', async (name, tail, region) => {
    const report = await extractText(
      `${name}人民政府2024年法治政府建设情况报告\n现将情况报告如下:${BODY}网站标识码:1234567890\n${tail}`,
    );
    expect(report.region.value).toEqual(region);
  });

  it('leave an abolished district and one of today apart by the city', async () => {
    const report = await extractText(
      `邢台市桥东区2018年法治政府建设情况报告\n现将邢台市桥东区2018年法治政府建设情况报告如下:${BODY}`,
    );
    expect(report.region.value).toEqual(['河北省', '邢台市', '桥东区']);
  });
});

it('takes the short form of a name for the same name, not for another one', async () => {
  const text =
    '临湖县水务局关于2023年度推进依法行政工作情况的报告\n来源:县水务局\n过去一年,县水务局坚持依法治水,现将有关情况报告如下:\n一、主要举措\n巡查河道。\n临湖县水务局\n2024年2月8日\n';
  const { issuer } = await extractText(text);
  expect(issuer).toMatchObject({ value: '临湖县水务局', conflicts: [] });
  expect(issuer.confidence).toBeGreaterThan(0.8);
});
