import { describe, expect, it } from 'vitest';
import { bucketOf } from '../../src/text/bucket-of.ts';
import { tellApart } from '../../src/text/tell-apart.ts';

describe('what tells apart what reads alike', () => {
  it.each([
    [['甲县', '题', '2022-03-01', 'a'], [], null],
    [['甲县', '题', '2022-03-01', 'a'], [['乙县', '题', '2022-03-01', 'b']], '甲县'],
    [['甲县', '题', '2022-03-01', 'a'], [['甲县', '题', '2022-03-02', 'b']], '2022-03-01'],
    [['甲县', '题', '', 'a'], [['甲县', '题', '2022-03-02', 'b']], 'a'],
    [
      ['甲县', '题', '', 'a'],
      [
        ['甲县', '另', '', 'b'],
        ['乙县', '题', '', 'c'],
      ],
      'a',
    ],
    [['', '', '', 'a'], [['', '', '', 'b']], 'a'],
  ] as const)('%j beside %j', (own, others, said) => {
    expect(tellApart(own, others)).toBe(said);
  });
});

describe('the file of a name', () => {
  it('is always the same one of as many, and names spread evenly', () => {
    expect(bucketOf('上马台镇', 8)).toBe(bucketOf('上马台镇', 8));
    const counts = Array.from({ length: 16 }, () => 0);
    for (let at = 0; at < 3200; at++) (counts[bucketOf(`第${at}街道办事处`, 16)] as number)++;
    expect(Math.min(...counts)).toBeGreaterThan(120);
    expect(Math.max(...counts)).toBeLessThan(280);
  });
});
