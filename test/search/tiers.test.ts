import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeUnits } from '../../src/search/encode-units.ts';
import { intoTiers, TIERS, tierOfShard, tierSign } from '../../src/search/tiers.ts';

const reports = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('tiers', () => {
  it.each([
    [0, [0, 0, 0]],
    [15, [0, 0, 15]],
    [16, [0, 16, 0]],
    [255, [0, 240, 15]],
    [256, [256, 0, 0]],
    [300, [256, 32, 12]],
  ])('of %i reports hold %j', (count, held) => {
    expect(intoTiers(reports(count)).map(({ length }) => length)).toEqual(held);
  });

  it('hold every report once, in the order in which they came', () => {
    fc.assert(
      fc.property(fc.nat(2000), (count) => {
        expect(intoTiers(reports(count)).flat()).toEqual(reports(count));
      }),
      { numRuns: 30 },
    );
  });

  it('have signs that ascend and that no text holds', () => {
    const signs = reports(TIERS).map(tierSign);
    expect([...signs].sort()).toEqual(signs);
    for (let unit = 0; unit < 0x10000; unit++) {
      const { letters } = encodeUnits(String.fromCharCode(unit));
      if (signs.some((sign) => letters.includes(sign))) expect(letters, String(unit)).toBe('');
    }
  });

  it('are told by the number of a shard', () => {
    const tiers = [{ shards: 2 }, { shards: 0 }, { shards: 1 }];
    expect([0, 1, 2, 3].map((shard) => tierOfShard(shard, tiers))).toEqual([0, 0, 2, -1]);
  });
});
