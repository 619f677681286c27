import { describe, expect, it } from 'vitest';
import { checkQuestions } from '../../src/facts/standing-questions/check-questions.ts';
import { foldSection } from '../../src/facts/standing-questions/fold-section.ts';
import { LEVELS, type Level } from '../../src/model/report.ts';
import { matchClauses } from '../../src/search/ask/match-clauses.ts';
import { NOTES } from '../../src/search/ask/notes.ts';
import { parseQuery } from '../../src/search/ask/parse-query.ts';
import { levelsOf } from '../../src/search/level-values.ts';

type Named = readonly [level: Level | null, issuer: string | null, place: readonly string[]];
const facts = { id: 'one', title: null, year: null, publishedOn: null };
const holds = (query: string, [level, issuer, place]: Named) =>
  matchClauses(
    parseQuery(query).clauses,
    foldSection({
      report: { ...facts, level, issuer, place },
      scope: 'other',
      passages: [{ anchor: 'p-1', text: '行政执法' }],
    }).stretch,
  ) !== null;
const found = (query: string) => [...LEVELS, null].filter((level) => holds(query, [level, null, []]));

const STREET: Named = ['township', '甲区乙街道办事处', ['天津市', '甲区', '乙街道']];
const TOWN: Named = ['township', '丙镇人民政府', ['天津市', '甲区']];
const RURAL: Named = ['township', null, ['某省', '某县', '丁满族乡']];
const NAMELESS: Named = ['township', null, []];
const COUNTY: Named = ['county', '镇人民政府', ['某省', '景德镇']];
const bodies = { STREET, TOWN, RURAL, NAMELESS, COUNTY };
const bodiesOf = (query: string) =>
  Object.entries(bodies).flatMap(([name, named]) => (holds(query, named) ? [name] : []));

describe('级别:', () => {
  it.each([
    ['级别:省级', ['province']],
    ['级别:市级', ['city']],
    ['级别：县级', ['county']],
    ['级别:乡镇街道', ['township']],
    ['级别:部门', ['department']],
    ['级别:园区', ['zone']],
    ['级别:“乡镇 街道”', ['township']],
    ['级别:township', ['township']],
    ['级别:部门|级别:园区', ['department', 'zone']],
    ['执法 -级别:部门', ['province', 'city', 'county', 'township', 'zone', null]],
    ['级别:村级', []],
  ])('%s finds %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it.each([
    ['级别:乡镇街道', ['STREET', 'TOWN', 'RURAL', 'NAMELESS']],
    ['级别:街道', ['STREET']],
    ['级别:镇', ['TOWN']],
    ['级别:乡', ['RURAL']],
    ['级别:乡镇', ['TOWN', 'RURAL']],
    ['级别:township/town', ['TOWN']],
    ['执法 -级别:街道 -级别:县级', ['TOWN', 'RURAL', 'NAMELESS']],
  ])('%s tells bodies of the lowest level apart by their names: %j', (query, expected) => {
    expect(bodiesOf(query)).toEqual(expected);
  });

  it('tells readers and maintainers which there are when there is no such level', () => {
    const { notes } = parseQuery('级别:村级');
    expect(notes).toEqual([{ kind: 'unknown-level', text: '村级' }]);
    expect(NOTES['unknown-level'].told('村级')).toBe(
      '没有叫“村级”的级别。级别有：省级、市级、县级、乡镇街道、部门、园区、街道、镇、乡。',
    );
    const question = { slug: 'q', query: '级别:村级 执法', name: null, description: null };
    const [fault] = checkQuestions([question], { path: 'site.config.ts', source: 'export default {};' });
    expect(fault).toMatchObject({ hint: 'Known levels: 省级, 市级, 县级, 乡镇街道, 部门, 园区, 街道, 镇, 乡.' });
  });

  it('is among the fields that are told', () => {
    expect(NOTES['unknown-field'].told('作者')).toContain('标题、发文机关、年度、地区、章节、级别、范围');
    expect(parseQuery('级别:').notes).toEqual([{ kind: 'empty-field', text: '级别' }]);
  });
});

it('reads a kind from the place before the issuer, and none of other levels', () => {
  const valuesOf = ([level, issuer, place]: Named) => levelsOf({ level, issuer, place });
  expect(valuesOf(['township', '甲镇人民政府', ['乙街道']])).toEqual(['township', 'township/subdistrict']);
  expect(valuesOf(['township', '甲苏木人民政府', ['乙旗']])).toEqual(['township', 'township/rural']);
  expect(valuesOf(['township', '镇海区甲办事处', ['镇海区']])).toEqual(['township']);
  expect(valuesOf(COUNTY)).toEqual(['county']);
  expect(valuesOf([null, '甲镇人民政府', []])).toEqual([]);
});
