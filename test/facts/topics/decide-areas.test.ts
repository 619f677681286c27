import { describe, expect, it } from 'vitest';
import { normalise, squeeze } from '../../../src/extract/lines/normalise.ts';
import { decideAreas } from '../../../src/facts/topics/decide-areas.ts';
import { findWords } from '../../../src/facts/topics/find-words.ts';
import type { OutlineKey } from '../../../src/facts/topics/outlines.ts';
import { SUBJECTS } from '../../../src/facts/topics/subjects.ts';
import { MINOR_CLAUSES, weighHeading } from '../../../src/facts/topics/weigh-heading.ts';
import { DOUBT_LINE } from '../../../src/model/report.ts';

const NOW: OutlineKey = '2021-2025';
const BEFORE: OutlineKey = '2015-2020';

function areasOf(heading: string, below = '', outline = NOW): readonly string[] {
  return decideAreas({ heading, below }, outline).areas;
}

describe('areas', () => {
  it.each([
    ['健全政府机构职能体系', ['functions']],
    ['健全依法行政制度体系', ['systems']],
    ['健全行政决策制度体系', ['decisions']],
    ['健全行政执法工作体系', ['enforcement']],
    ['健全突发事件应对体系', ['emergencies']],
    ['健全社会矛盾纠纷行政预防调处化解体系', ['disputes']],
    ['健全行政权力制约和监督体系', ['oversight']],
    ['健全法治政府建设科技保障体系', ['digital']],
    ['加强党的领导,完善法治政府建设推进机制', ['leadership']],
    // Two that are named alike, and one that is named in two clauses.
    ['健全政府机构职能体系,推进数字法治政府建设', ['functions', 'digital']],
    ['依法全面履行政府职能,优化法治化营商环境', ['functions']],
    ['严格行政执法监督', ['enforcement', 'oversight']],
    // A clause that says to what end, or by what means.
    ['以党建为统领,推进行政审批改革', ['functions']],
    ['深化依法行政,提高依法科学民主决策水平', ['decisions']],
    // Teaching the public is beyond the outline, but not where enforcement is named as well.
    ['加强普法宣传,营造浓厚法治氛围', []],
    ['推动执法普法融合', ['enforcement']],
  ])('%s, in the years of the outline of 2021', (heading, areas) => {
    expect(areasOf(heading)).toEqual(areas);
  });

  it.each([
    ['依法全面履行政府职能', ['functions']],
    ['完善依法行政制度体系', ['systems']],
    ['推进行政决策科学化、民主化、法治化', ['decisions']],
    ['坚持严格规范公正文明执法', ['enforcement']],
    ['强化对行政权力的制约和监督', ['oversight']],
    ['依法有效化解社会矛盾纠纷', ['disputes']],
    ['全面提高政府工作人员法治思维和依法行政能力', ['capacity']],
    // What only the later outline has as an area.
    ['健全突发事件应对体系', ['functions']],
    ['加强党的领导', []],
    ['推进“互联网+政务服务”', ['functions']],
  ])('%s, in the years of the outline of 2015', (heading, areas) => {
    expect(areasOf(heading, '', BEFORE)).toEqual(areas);
  });

  it('are told by the text where the heading names none, and less surely', () => {
    const below = '审查各类合同48份,聘请法律顾问2名,重大行政决策全部履行合法性审查程序。';
    const named = decideAreas({ heading: '规范行政决策程序', below }, NOW);
    const told = decideAreas({ heading: '多措并举,务求实效', below }, NOW);
    expect([named.areas, told.areas]).toEqual([['decisions'], ['decisions']]);
    expect(named.inText).toEqual([]);
    expect(told.inText.map(({ word }) => word)).toContain('法律顾问');
    expect(told.confidence).toBeLessThan(named.confidence);
  });

  it('weigh the text less where it has few words', () => {
    const confidence = (times: number) =>
      decideAreas({ heading: '务求实效', below: '行政复议案件。'.repeat(times) }, NOW).confidence;
    expect(confidence(2)).toBeLessThan(confidence(4));
    expect(confidence(4)).toBe(confidence(8));
  });

  it('go by the heading where the text speaks of something else', () => {
    const below = '行政处罚12件,行政执法检查30次,案卷评查5次,执法人员全部持证上岗。'.repeat(3);
    expect(areasOf('全面推进政务公开', below)).toEqual(['oversight']);
  });

  it('are none, and nothing is sure, where no word says anything', () => {
    expect(decideAreas({ heading: '深耕细作绘新篇', below: '' }, NOW)).toEqual({
      areas: [],
      confidence: 0,
      inHeading: [],
      inText: [],
    });
    expect(decideAreas({ heading: '', below: '' }, NOW).confidence).toBe(0);
  });

  it('are none, surely, for what the outline has not', () => {
    const { areas, confidence, inHeading } = decideAreas({ heading: '深入开展法治宣传教育', below: '' }, NOW);
    expect(areas).toEqual([]);
    expect(confidence).toBeGreaterThan(DOUBT_LINE);
    expect(inHeading.map(({ word }) => word)).toEqual(['法治宣传教育']);
  });

  it('need more than a word that is as often of something else', () => {
    expect(decideAreas({ heading: '安全', below: '' }, NOW).confidence).toBe(0);
    expect(areasOf('预案')).toEqual(['emergencies']);
  });

  it('are two at most', () => {
    expect(areasOf('行政决策、行政执法、信息公开')).toHaveLength(2);
  });

  it('are two only where the second is named nearly as surely', () => {
    expect(areasOf('规范行政执法和政务公开')).toEqual(['enforcement', 'oversight']);
    // 监督 alone only hints.
    expect(areasOf('依法制定决策,落实监督责任')).toEqual(['decisions']);
    // As an end it weighs too little.
    expect(areasOf('规范行政执法,筑牢平安防线')).toEqual(['enforcement']);
  });
});

describe('words of subjects', () => {
  const all = SUBJECTS.flatMap(({ names, hints, some }) => [names, hints, some]).flatMap((words) =>
    words === '' ? [] : words.split(' '),
  );

  it('stand each in one place, in normal form, two characters at least', () => {
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
    for (const word of all) {
      expect(squeeze(normalise(word).norm)).toBe(word);
      expect(word.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('are found the longest first and none within another', () => {
    expect(findWords('健全行政决策制度体系').map(({ word, at }) => [word, at])).toEqual([['行政决策制度体系', 2]]);
    expect(findWords('行政执法行政执法').map(({ at }) => at)).toEqual([0, 4]);
    expect(findWords('')).toEqual([]);
  });

  it('are found each by itself', () => {
    expect(all.filter((word) => findWords(word)[0]?.word !== word)).toEqual([]);
  });
});

describe('clauses of a heading', () => {
  it.each(MINOR_CLAUSES)('$example counts less', ({ example, share }) => {
    const [first, second] = weighHeading(`规范执法,${example}`);
    expect(first?.weight).toBe(5);
    expect((second?.weight ?? 0) / 5).toBeLessThanOrEqual(share);
  });

  it('count in full where no other has words', () => {
    expect(weighHeading('深化改革,提升执法质效').map(({ weight }) => weight)).toEqual([5]);
    expect(weighHeading('以执法促规范').map(({ weight }) => weight)).toEqual([5]);
  });

  it('keep the offsets of their words', () => {
    const heading = '规范执法行为,提升政务服务水平';
    for (const { word, at } of weighHeading(heading)) expect(heading.slice(at, at + word.length)).toBe(word);
  });
});
