import { describe, expect, it } from 'vitest';
import { checkQuestions } from '../../../src/facts/standing-questions/check-questions.ts';

const told = (...queries: string[]) =>
  checkQuestions(
    queries.map((query, at) => ({ slug: `q-${at}`, query, name: null, description: null })),
    {
      path: 'site.config.ts',
      source: `export default {\n  questions: [\n${queries.map((query) => `    { query: ${JSON.stringify(query)} },\n`).join('')}  ],\n};\n`,
    },
  );

describe('checkQuestions', () => {
  it('has nothing against plain questions and the whole language', () => {
    expect(told('败诉率', '章节:不足 执法 人员|力量', '负责人 ~20 出庭 -检察', '“一是:”', '標準')).toEqual([]);
  });

  it.each([
    ['字'.repeat(301), 'is longer than 300 characters', 'fewer words'],
    ['\u200b', 'asks for nothing', '败诉率'],
    ['|', 'has signs only: |', 'a word'],
    ['-调解', 'only says what must not stand there: -调解', 'before it'],
    ['“败诉率', 'has a quote without its twin: “败诉率', 'Close'],
    ['败诉|', 'has a | with a word on one side only', 'both sides'],
    ['出庭 ~20', 'has ~20 without a word on both sides', '负责人 ~20 出庭'],
    ['年度: 2021', 'has nothing after 年度:', 'without a space'],
    ['作者:张三', 'has 作者:, which is no field', '发文机关'],
    ['章节:附件 执法', 'asks for the section 附件, which does not exist', '存在的不足和原因'],
    ['年度:去年 执法', 'asks for the year 去年', '年度:2021'],
  ])('names the file, the line and what to do about %j', (query, message, hint) => {
    const [fault, ...others] = told('败诉率', query);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ path: 'site.config.ts', line: 4, rule: 'config-question', severity: 'error' });
    expect(fault?.message).toBe(`\`questions.1.query\` ${message}.`);
    expect(fault?.hint).toContain(hint);
  });
});
