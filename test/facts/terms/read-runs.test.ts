import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../src/facts/terms/cut-words.ts';
import { LENGTHS, MOST_WORDS, readRuns } from '../../../src/facts/terms/read-runs.ts';
import { foldForSearch } from '../../../src/search/fold-for-search.ts';

function runsOf(text: string): string[] {
  return [...readRuns(cutWords(foldForSearch(text).text))].map((run) => `${run.text} ${run.around}`);
}

const textsOf = (text: string) => runsOf(text).map((run) => run.split(' ')[0]);

describe('runs of words', () => {
  it('are terms that the dictionary splits, with what stands around them', () => {
    expect(runsOf('推行柔性执法，落实柔性执法的要求')).toEqual(['柔性执法 行.', '柔性执法 实的']);
    expect(runsOf('推进首违不罚改革')).toContain('首违不罚 进改');
  });

  it('end where words stand that carry any matter, signs, numbers and names of places', () => {
    expect(textsOf('推进执法，办理3件案件')).toEqual([]);
    expect(textsOf('柔性执法武清区法治体检')).toEqual(['柔性执法', '法治体检']);
  });

  it('begin with no verb or tail of another word, and end with no adjective or what must go on', () => {
    expect(textsOf('提交会议')).toEqual([]);
    expect(textsOf('人员培训')).toEqual([]);
    expect(textsOf('执法数量较大')).toEqual(['执法数量']);
    expect(textsOf('规范涉企检查')).toEqual(['涉企检查']);
  });

  it('are no bodies, but sorts of them', () => {
    expect(textsOf('综合执法大队')).not.toContain('综合执法大队');
    expect(textsOf('社会治理中心')).toContain('社会治理中心');
  });

  it(`have ${LENGTHS.least} to ${LENGTHS.most} characters and ${MOST_WORDS} words at most`, () => {
    expect(textsOf('法治督察')).toEqual(['法治督察']);
    expect(textsOf('普法宪法')).toEqual(['普法宪法']);
    expect(textsOf('一件事')).toEqual(['一件事']);
    const long = textsOf('行政执法监督平台法规数据');
    expect(long).toContain('行政执法监督平台');
    expect(Math.max(...long.map((text) => text?.length ?? 0))).toBe(LENGTHS.most);
    const [five, six] = ['水电气网路', '水电气网路桥'].map((text) => textsOf(text));
    expect(five).toContain('水电气网路');
    expect(six).not.toContain('水电气网路桥');
  });

  it('are whatever is quoted whole, if it is whole', () => {
    expect(runsOf('落实“谁执法谁普法”责任')).toContain('谁执法谁普法 ""');
    expect(runsOf('开展“综合查一次”')).toContain('综合查一次 ""');
    expect(textsOf('作出“具体部署和”安排')).not.toContain('具体部署和');
    expect(textsOf('落实“三項制度”')).not.toContain('三項制度');
    expect(textsOf('称为“执法”')).toEqual([]);
    expect(textsOf('“九个字的引文不算词语”')).not.toContain('九个字的引文不算词语');
  });
});
