import { describe, expect, it } from 'vitest';
import { lostReader } from '../../src/client/lost-reader.ts';
import { BODY_KINDS, LEVELS } from '../../src/model/level.ts';
import { SECTION_KEYS } from '../../src/model/report.ts';
import { LEVEL_VALUES } from '../../src/search/level-values.ts';
import { urls } from '../../src/site/urls.ts';

const read = (url: string) => lostReader(url.slice(1));
const pathsOf = (url: string) => read(url)?.links.map(({ path }) => `/${path}`);

describe('the address of a reader that is not there', () => {
  it('tells which it was, of a kind of body and a year, and leads to the wider ones', () => {
    const town = { by: 'body', of: 'town' } as const;
    const url = urls.sectionGroup('shortcomings', town, { year: 2021 });
    expect(read(url)?.told).toBe(
      '这里是“存在的不足和原因”的通读页，范围是镇、2021 年度。有两份以上这样的报告才有这一页，本档案现在不足两份。',
    );
    expect(pathsOf(url)).toEqual([
      urls.sectionGroup('shortcomings', town),
      urls.sectionYear('shortcomings', 2021),
      urls.section('shortcomings'),
      urls.search(undefined, { section: 'shortcomings', year: 2021, level: 'township/town' }),
    ]);
  });

  it('is known of every section, level and kind of body, with a year and without', () => {
    for (const key of SECTION_KEYS)
      for (const year of [undefined, 2021]) {
        for (const of of LEVELS) expect(read(urls.sectionGroup(key, { by: 'level', of }, { year }))).not.toBeNull();
        for (const of of BODY_KINDS) expect(read(urls.sectionGroup(key, { by: 'body', of }, { year }))).not.toBeNull();
      }
    expect(read(urls.sectionGroup('measures', { by: 'level', of: 'county' }))?.told).toBe(
      '这里原是“主要举措和成效”的通读页，范围是县级。本档案现在没有这样的报告。',
    );
  });

  it('asks the search for levels that it knows', () => {
    for (const of of BODY_KINDS) {
      const search = read(urls.sectionGroup('measures', { by: 'body', of }))?.links.at(-1)?.path ?? '';
      const levels = new URLSearchParams(search.replace('search/?', '')).getAll('level');
      expect(levels.length).toBeGreaterThan(0);
      for (const level of levels) expect(LEVEL_VALUES).toContain(level);
    }
  });

  it('is that of a province and a year too', () => {
    const url = urls.sectionYear('measures', 2021, '120000');
    expect(read(url)?.told).toContain('一个省级地区、2021 年度');
    expect(pathsOf(url)?.[0]).toBe(urls.sectionPlace('measures', '120000'));
  });

  it('is no other: a division below, a page of one, a section or level that is none, a list', () => {
    const town = { by: 'body', of: 'town' } as const;
    for (const url of [
      urls.sectionGroup('measures', town, { year: 2021, slug: '120000' }),
      urls.paged(urls.sectionGroup('measures', town, { year: 2021 }), 2),
      urls.sectionYear('measures', 2021, '120114'),
      urls.year(2021),
      '/sections/nothing/body/town/2021/',
      '/sections/measures/body/county/2021/',
      '/sections/measures/level/town/2021/',
      '/sections/measures/body/town/21/',
      '/sections/toString/level/valueOf/',
    ])
      expect(read(url)).toBeNull();
  });
});
