import { describe, expect, it } from 'vitest';
import { settleSlugs } from '../../../src/archive/permalinks/settle-slugs.ts';

const town = { identity: '120114-城关镇', wanted: '120114-chengguanzhen', since: '001.txt' };
const homonym = { identity: '120114-成官镇', wanted: '120114-chengguanzhen', since: '002.txt' };

describe('settleSlugs', () => {
  it('gives a slug that nobody else wants', () => {
    expect(settleSlugs([town]).get(town.identity)).toBe(town.wanted);
  });

  it.each([[[town, homonym]], [[homonym, town]]])('leaves it to the first capture, whatever the order', (claims) => {
    const slugs = settleSlugs(claims);
    expect(slugs.get(town.identity)).toBe(town.wanted);
    expect(slugs.get(homonym.identity)).toMatch(/^120114-chengguanzhen-[0-9a-f]{6}$/);
  });

  it('leaves it to the one that had it, whatever its capture is called now', () => {
    const given = new Map([[town.wanted, town.identity]]);
    const slugs = settleSlugs([homonym, { ...town, since: '999.txt' }], given);
    expect(slugs.get(town.identity)).toBe(town.wanted);
    expect(slugs.get(homonym.identity)).not.toBe(town.wanted);
  });

  it('never gives a slug to another thing, though the first is gone', () => {
    const given = new Map([[town.wanted, town.identity]]);
    expect(settleSlugs([homonym], given).get(homonym.identity)).not.toBe(town.wanted);
  });

  it('keeps a slug that its name would not give today', () => {
    const given = new Map([['120114-old', town.identity]]);
    expect(settleSlugs([town], given).get(town.identity)).toBe('120114-old');
  });
});
