import { describe, expect, it } from 'vitest';
import { checkQuestions } from '../../src/facts/standing-questions/check-questions.ts';
import { foldSection } from '../../src/facts/standing-questions/fold-section.ts';
import { LEVELS, type Level } from '../../src/model/report.ts';
import { matchClauses } from '../../src/search/ask/match-clauses.ts';
import { NOTES } from '../../src/search/ask/notes.ts';
import { parseQuery } from '../../src/search/ask/parse-query.ts';

const facts = { id: 'one', title: null, issuer: null, year: null, place: [], publishedOn: null };
const holds = (query: string, level: Level | null) =>
  matchClauses(
    parseQuery(query).clauses,
    foldSection({ report: { ...facts, level }, scope: 'other', passages: [{ anchor: 'p-1', text: '行政执法' }] })
      .stretch,
  ) !== null;
const found = (query: string) => [...LEVELS, null].filter((level) => holds(query, level));

describe('级别:', () => {
  it.each([
    ['级别:省级', ['province']],
    ['级别:市级', ['city']],
    ['级别：县级', ['county']],
    ['级别:乡镇街道', ['township']],
    ['级别:街道', ['township']],
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

  it('tells readers and maintainers which there are when there is no such level', () => {
    const { notes } = parseQuery('级别:村级');
    expect(notes).toEqual([{ kind: 'unknown-level', text: '村级' }]);
    expect(NOTES['unknown-level'].told('村级')).toBe(
      '没有叫“村级”的级别。级别有：省级、市级、县级、乡镇街道、部门、园区。',
    );
    const question = { slug: 'q', query: '级别:村级 执法', name: null, description: null };
    const [fault] = checkQuestions([question], { path: 'site.config.ts', source: 'export default {};' });
    expect(fault).toMatchObject({ hint: 'Known levels: 省级, 市级, 县级, 乡镇街道, 部门, 园区.' });
  });

  it('is among the fields that are told', () => {
    expect(NOTES['unknown-field'].told('作者')).toContain('标题、发文机关、年度、地区、章节、级别');
    expect(parseQuery('级别:').notes).toEqual([{ kind: 'empty-field', text: '级别' }]);
  });
});
