import { describe, expect, it } from 'vitest';
import { authorOf } from '../../../src/site/citation/author-of.ts';
import { sampleSummary } from '../../support/sample-summary.ts';

const CASES: readonly (readonly [issuer: string | null, region: readonly string[] | null, author: string | null])[] = [
  ['上马台镇', ['天津市', '武清区', '上马台镇'], '天津市武清区上马台镇'],
  ['朝阳区人民政府', ['吉林省', '长春市', '朝阳区'], '吉林省长春市朝阳区人民政府'],
  ['司法局', ['浙江省', '温州市', '乐清市'], '浙江省温州市乐清市司法局'],
  ['市司法局', ['浙江省', '杭州市'], '浙江省杭州市司法局'],
  ['杭州市教育局', ['浙江省', '杭州市'], '杭州市教育局'],
  ['延边朝鲜族自治州司法局', ['吉林省', '延边朝鲜族自治州'], '延边朝鲜族自治州司法局'],
  ['大兴安岭地区行政公署', ['黑龙江省', '大兴安岭地区'], '大兴安岭地区行政公署'],
  ['浙江省教育厅', ['浙江省'], '浙江省教育厅'],
  ['朝阳区司法局', ['北京市', '朝阳区'], '北京市朝阳区司法局'],
  ['教育部', null, '教育部'],
  [null, ['浙江省'], null],
];

describe('who a report is by', () => {
  it.each(CASES)('%s in %s is %s', (issuer, region, author) => {
    expect(authorOf(sampleSummary({ issuer, region }))).toBe(author);
  });
});
