import { expect, it } from 'vitest';
import { findDates } from '../../src/extract/grammar/chinese-date.ts';
import { readHeader } from '../../src/extract/header/read-pairs.ts';
import { normalise } from '../../src/extract/lines/normalise.ts';
import { findPlaces, placesNamed } from '../../src/extract/names/gazetteer.ts';
import { readIssuerName } from '../../src/extract/names/issuer-name.ts';
import { extractText } from './support.ts';

function lines(...texts: string[]) {
  return texts.map((raw, index) => ({
    index,
    start: 0,
    end: raw.length,
    raw,
    hint: undefined,
    joins: [],
    ...normalise(raw),
  }));
}

/** Header layouts L1, L2, L3, L4, L7, L8, L9 of the survey. */
it.each([
  [['来源:  武清区上马台镇 发布时间: 2022-03-23 16:41'], { source: '武清区上马台镇', published: '2022-03-23 16:41' }],
  [['索 引 号: *********/2024-******', '发布机构: 蛟川街道'], { publisher: '蛟川街道' }],
  [
    ['[ 索引号 ] 819200 [ 发布机构 ] 后山镇人民政府', '[ 发布日期 ] 2025-01-16'],
    { publisher: '后山镇人民政府', published: '2025-01-16' },
  ],
  [['| 发布机构 | 四季青街道 | 成文日期 | 2023-12-23 |'], { publisher: '四季青街道', signed: '2023-12-23' }],
  [['发布时间:', '2026-03-04', '来源:', '滑县人民政府'], { published: '2026-03-04', source: '滑县人民政府' }],
  [
    ['索  引  号:1 发文字号: 标      题:某某报告 发布日期:2025年04月15日'],
    { title: '某某报告', published: '2025年04月15日' },
  ],
  [['发布日期2025-02-26'], { published: '2025-02-26' }],
])('reads the header %j', (texts, want) => {
  const pairs = readHeader(lines(...texts)).filter(({ field }) => field !== 'none');
  expect(Object.fromEntries(pairs.map(({ field, value }) => [field, value]))).toEqual(want);
});

it.each([
  ['2023年12月14日', '2023-12-14'],
  ['2022-03-23 16:41', '2022-03-23'],
  ['2021/03/29 11:30:01', '2021-03-29'],
  ['2025- 02- 12 16: 05', '2025-02-12'],
  ['2026.1.17', '2026-01-17'],
  ['二○二五年一月十二日', '2025-01-12'],
  ['2025年2月30日', undefined],
])('date %s', (text, iso) => {
  expect(findDates(text)[0]?.iso).toBe(iso);
});

it('knows places from the package, homonyms as several', () => {
  expect(placesNamed('武清区').map(({ path }) => path)).toEqual([['天津市', '武清区']]);
  expect(placesNamed('鼓楼区').length).toBeGreaterThan(2);
  expect(findPlaces('天津市滨海新区人民政府办公室').map(({ name }) => name)).toEqual(['天津市', '滨海新区']);
});

it.each([
  ['南通市海门区包场镇人民政府', '包场镇人民政府', '包场镇'],
  ['重庆市江北区人民政府办公室', '江北区人民政府办公室', null],
  ['鲤城区人民政府金龙街道办事处', '金龙街道办事处', '金龙街道'],
  ['龙岩市永定区卫生健康局', '永定区卫生健康局', null],
])('issuer %s', (name, short, township) => {
  expect(readIssuerName(name)).toMatchObject({ short, township });
});

const BODY =
  '\n一、主要举措和成效\n鼓楼区认真落实各项任务。\n二、存在的不足\n人员不足,有待加强。\n三、下一步工作打算\n继续努力,做好各项工作。\n';

it('leaves a homonym unknown, and settles it by other words of the page', async () => {
  const alone = await extractText(`鼓楼区2023年法治政府建设情况报告\n现将鼓楼区2023年法治政府建设情况报告如下:${BODY}`);
  expect(alone.region).toMatchObject({ value: null, status: 'unknown' });
  const settled = await extractText(
    `鼓楼区2023年法治政府建设情况报告\n来源:福州市鼓楼区人民政府\n现将情况报告如下:${BODY}`,
  );
  expect(settled.region.value).toEqual(['福建省', '福州市', '鼓楼区']);
});

it('keeps every value that the page offers besides the one taken', async () => {
  const report = await extractText(
    `塘沽街道2025年法治政府建设情况报告\n现将2025年情况报告如下:\n一、2024年主要举措和成效\n做了很多工作。\n`,
  );
  expect(report.year.value).toBe(2025);
  expect(report.year.conflicts.map(({ value, witness }) => [value, witness.rule])).toContainEqual([
    2024,
    'heading-year',
  ]);
  expect(report.diagnostics.map(({ rule }) => rule)).toContain('conflicting-year');
});

it('lets a sidecar settle a field, and says so', async () => {
  const side = '---\nissuer: 某某街道办事处\npublishedOn: null\n---\n';
  const report = await extractText(
    `塘沽街道2025年法治政府建设情况报告\n发布日期:2026-01-02\n现将情况报告如下:${BODY}`,
    'a.txt',
    side,
  );
  expect(report.issuer).toMatchObject({ value: '某某街道办事处', status: 'corrected', confidence: 1 });
  expect(report.publishedOn).toMatchObject({ value: null, status: 'corrected' });
  expect(report.publishedOn.conflicts[0]?.value).toBe('2026-01-02');
});
