import { describe, expect, it } from 'vitest';
import { growPlaces } from '../../src/archive/places.ts';
import type { PlaceNode } from '../../src/model/archive.ts';
import { sampleSummary } from '../support/sample-summary.ts';

const town = sampleSummary({ path: 'a.txt' });
const district = sampleSummary({ path: 'b.txt', region: ['天津市', '武清区'], issuer: '武清区人民政府' });
const city = sampleSummary({ path: 'c.txt', region: ['湖北省', '武汉市'], regionCode: '420100' });

const outline = (nodes: readonly PlaceNode[]): unknown[] =>
  nodes.map(({ slug, name, reports, children }) => [
    slug,
    name,
    reports.map((report) => report.id),
    ...outline(children),
  ]);

describe('growPlaces', () => {
  it('hangs every report on all its places; a municipality has no city level', () => {
    expect(outline(growPlaces([town, district, city]))).toEqual([
      ['120000', '天津市', ['a', 'b'], ['120114', '武清区', ['a', 'b'], ['120114-shangmataizhen', '上马台镇', ['a']]]],
      ['420000', '湖北省', ['c'], ['420100', '武汉市', ['c']]],
    ]);
  });

  it('gives two townships of one reading different slugs', () => {
    const other = (path: string, name: string) => sampleSummary({ path, region: ['天津市', '武清区', name] });
    const [tianjin] = growPlaces([other('a.txt', '城关镇'), other('b.txt', '成官镇')]);
    const slugs = tianjin?.children[0]?.children.map((place) => place.slug) ?? [];
    expect(new Set(slugs).size).toBe(2);
    // The first capture's township keeps the plain one.
    expect(slugs).toContain('120114-chengguanzhen');
    expect(slugs).toContainEqual(expect.stringMatching(/^120114-chengguanzhen-[0-9a-f]{6}$/));
  });

  it('makes plain slugs of hostile names', () => {
    const [root] = growPlaces([sampleSummary({ region: ['../..', '<script>'], regionCode: null })]);
    expect(root?.slug).toMatch(/^x-[0-9a-f]{6}$/);
    expect(root?.children[0]?.slug).toMatch(/^x-[0-9a-f]{6}-script$/);
  });
});
