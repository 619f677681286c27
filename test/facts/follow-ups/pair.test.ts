import { describe, expect, it } from 'vitest';
import { toLine } from '../../../src/facts/follow-ups/data.ts';
import { MOST_TOLD } from '../../../src/facts/follow-ups/judge.ts';
import { pair } from '../../../src/facts/follow-ups/pair.ts';
import { EVEN } from '../../../src/facts/rarity.ts';
import type { Report } from '../../../src/model/report.ts';
import { type SampleSpec, sampleReport } from '../../support/sample-report.ts';

const [EARLIER, LATER] = ['000000002021', '000000002022'];

function held(plan: readonly string[], year = 2021): Report {
  return sampleReport({
    id: EARLIER,
    year,
    sections: [{ key: 'next-year', heading: '三、下一年度工作安排', paragraphs: plan }],
  });
}

function next(paragraphs: readonly string[], spec: Partial<SampleSpec> = {}): Report {
  return sampleReport({
    id: LATER,
    year: 2022,
    sections: [
      { key: 'measures', heading: '一、主要举措', paragraphs },
      { key: 'next-year', heading: '三、下一步打算', paragraphs: ['启动“八五”普法中期评估，组织讲师团宣讲。'] },
    ],
    ...spec,
  });
}

const PLAN = [
  '一是启动“八五”普法中期评估，组织普法讲师团进村入户宣讲。',
  '二是开展行政处罚案卷评查，统一执法文书格式。',
  '三是加强知识产权保护，打击侵权假冒行为。',
];
const TOLD = [
  '全年开展行政处罚案卷评查两轮，评查案卷86件，执法文书格式统一。安排部署其他工作。',
  '持续加强组织领导，进一步压实责任，不断提升依法行政能力和水平。',
  '“八五”普法中期评估如期完成，普法讲师团进村入户宣讲42场。',
];

describe('the plan of a report beside the next report', () => {
  const found = pair(next(TOLD), held(PLAN), EVEN);

  it('has each item with the paragraph that may answer it, or none', () => {
    expect(found.map(({ none, candidates }) => [none, candidates[0]?.text])).toEqual([
      [false, TOLD[2]],
      [false, '全年开展行政处罚案卷评查两轮，评查案卷86件，执法文书格式统一。'],
      [true, undefined],
    ]);
    expect(found.map(({ item }) => item)).toEqual(PLAN);
  });

  it('tells the words that both have, and marks them where they stand', () => {
    const [first] = found[1]?.candidates ?? [];
    expect(first?.shared).toEqual(['开展行政处罚案卷评查', '执法文书格式', '统一']);
    expect(first?.marks.map(([from, to]) => first.text.slice(from, to))).toEqual(
      expect.arrayContaining([...(first?.shared ?? [])]),
    );
    expect(first?.shared).not.toContain('加强');
  });

  it('is published with anchors of both, scores and shared words', () => {
    const [line] = found.map(toLine);
    expect(Object.keys(line ?? {})).toEqual(['report', 'anchor', 'item', 'later', 'candidates', 'none']);
    expect(line).toMatchObject({ report: EARLIER, later: LATER, none: false });
    expect(Object.keys(line?.candidates[0] ?? {})).toEqual(['anchor', 'score', 'shared']);
  });

  it('never takes the new plan, shortcomings or formulas for an answer', () => {
    const later = sampleReport({
      id: LATER,
      sections: [
        { key: 'measures', heading: '一、主要举措', paragraphs: [TOLD[1] ?? ''] },
        { key: 'shortcomings', heading: '二、不足', paragraphs: [TOLD[2] ?? ''] },
        { key: 'next-year', heading: '三、打算', paragraphs: PLAN },
      ],
    });
    expect(pair(later, held(PLAN), EVEN).map(({ none }) => none)).toEqual([true, true, true]);
  });

  it('tells words for one matter that are not the same, and reads traditional characters', () => {
    const [one] = pair(
      next(['举办法治讲座四期，对执法队员集中授课。', ...TOLD]),
      held(['一是組織執法人員培訓，提高業務水平。']),
      EVEN,
    );
    expect(one?.none).toBe(false);
    expect(one?.candidates[0]?.akin.length).toBeGreaterThan(0);
  });

  it('is nothing where no plan is printed, and none where the later report has no text', () => {
    expect(pair(next(TOLD), sampleReport({ sections: [] }), EVEN)).toEqual([]);
    expect(
      pair(sampleReport({ id: LATER, preamble: [], sections: [] }), held(PLAN), EVEN).map(({ none }) => none),
    ).toEqual([true, true, true]);
  });

  it('reads a plan of one sentence as one item', () => {
    expect(pair(next(TOLD), held(['开展行政处罚案卷评查。']), EVEN)).toHaveLength(1);
  });

  it('takes time that grows with the text only', () => {
    const long = Array.from({ length: 4000 }, (_, at) => `${TOLD[at % 3]}第${at}次。`);
    const started = process.cpuUsage().user;
    const [first] = pair(next(long), held(PLAN), EVEN);
    expect(first?.candidates.length).toBeLessThanOrEqual(MOST_TOLD);
    const endless = next(['普法讲师团进村入户'.repeat(50_000)]);
    expect(pair(endless, held(PLAN), EVEN)[0]?.none).toBeDefined();
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(20);
  });
});
