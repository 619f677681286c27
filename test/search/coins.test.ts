import { describe, expect, it } from 'vitest';
import { coins } from '../../src/client/search/coins.ts';

const FACTS = {
  id: '0c344ee7e311',
  title: '官埠桥镇2023年度法治政府建设报告 & 附件',
  issuer: '官埠桥镇人民政府',
  year: 2023,
  level: 'township',
  place: ['湖北省', '咸宁市', '咸安区', '官埠桥镇'],
  publishedOn: '2024-01-12',
} as const;
const read = (text: string) => Object.fromEntries(new URLSearchParams(text));

describe('a report in a result list, for reference managers', () => {
  it('has its title, body with places, day and address', () => {
    expect(read(coins(FACTS, 'https://a.example/reports/0c344ee7e311/'))).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.type': 'report',
      'rft.title': FACTS.title,
      'rft.creator': '湖北省咸宁市咸安区官埠桥镇人民政府',
      'rft.date': '2024-01-12',
      'rft.identifier': 'https://a.example/reports/0c344ee7e311/',
      'rft.language': 'zh-CN',
    });
  });

  it('leaves out what is not known', () => {
    const bare = { ...FACTS, title: null, issuer: null, publishedOn: null };
    expect(Object.keys(read(coins(bare, 'https://a.example/')))).toEqual([
      'ctx_ver',
      'rft_val_fmt',
      'rft.type',
      'rft.identifier',
      'rft.language',
    ]);
  });
});
