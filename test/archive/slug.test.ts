import { describe, expect, it } from 'vitest';
import { slugOf } from '../../src/archive/slug.ts';

describe('slugOf', () => {
  it.each([
    ['上马台镇', 'shangmataizhen'],
    ['乐清市', 'yueqingshi'],
    ['浚县', 'xunxian'],
    ['歙县', 'shexian'],
    ['洪洞县', 'hongtongxian'],
    ['大埔县', 'dabuxian'],
    ['涡阳县', 'guoyangxian'],
    ['单县', 'shanxian'],
    ['蔚县', 'yuxian'],
    ['筠连县', 'junlianxian'],
    ['吴堡县', 'wubuxian'],
    ['栎阳街道', 'yueyangjiedao'],
    ['吕梁市', 'lvliangshi'],
    ['重庆市', 'chongqingshi'],
    ['高新区(新市区)', 'gaoxinquxinshiqu'],
    ['１号社区ABC', '1haoshequabc'],
  ])('%s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it.each([
    '../../etc/passwd',
    '<script>alert(1)</script>',
    '"><img onerror=x>',
    '',
    '…',
    '镇'.repeat(300),
    '\0/\\',
    '𠮷野',
  ])('makes plain ASCII of %j', (name) => {
    expect(slugOf(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)?$/);
    expect(slugOf(name).length).toBeLessThan(80);
  });
});
