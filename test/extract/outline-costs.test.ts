import { expect, it } from 'vitest';
import { outlineOf } from './marked-page.ts';

/** Nats between which a page's outline is looked for to turn, and how narrowly. */
const RANGE = 40;
const HALVINGS = 20;
const NEAR = 0.008;

/** By how many nats the sentence marked `?` must speak for the outline to change from what it is at none. */
async function turningPoint(page: string): Promise<number> {
  const at = (nats: number) => outlineOf(page.replace('?', nats.toFixed(4)));
  const none = await at(0);
  let [low, high] = [0, RANGE];
  for (let k = 0; k < HALVINGS; k++) {
    const middle = (low + high) / 2;
    if ((await at(middle)) === none) low = middle;
    else high = middle;
  }
  return low;
}

/** Eighty characters of heading. */
const LONG = `${'普法宣传和依法治理'.repeat(8)}加强社区建设提升`;

/**
 * Pages (marked as `outlineOf` reads them) whose outline turns when one sentence speaks louder: every price of `COST`, of the orders and of
 * the words has a part in one of these sums, so that changing it moves a turning point. The outline before it and after it.
 */
it.each<[string, number, string, string]>([
  ['O?', 4.5, 'measures #1', 'other #1'],
  ['O3 / B?', 3.2, 'measures #1', 'shortcomings #1'],
  ['P? / 加强领导', 0.3, 'measures #1', 'measures 加强领导'],
  ['L? 二、加强领导 L2', 2.7, 'measures 二、加强领导', 'leader-duties #1'],
  ['P1 / 二、夯基固本 / A?', 2.3, 'measures #1; shortcomings 二、夯基固本', 'measures #1; measures 二、夯基固本'],
  [
    '一、存在的不足 二、凝心聚力 A?',
    6.8,
    'shortcomings 一、存在的不足',
    'shortcomings 一、存在的不足; unsorted 二、凝心聚力',
  ],
  ['夯基固本 / B? / 二、凝心聚力', 6.3, 'measures 二、凝心聚力', 'shortcomings 夯基固本; next-year 二、凝心聚力'],
  ['凝心聚力 / B1 / X? / O5', 3.5, 'measures 凝心聚力', 'measures 凝心聚力; next-year #3; other #4'],
  [
    '一、扛牢第一责任 / 二、凝心聚力。O?',
    4,
    'leader-duties 一、扛牢第一责任; measures 二、凝心聚力。',
    'leader-duties 一、扛牢第一责任; other 二、凝心聚力。',
  ],
  [
    '一、工作情况 / A3 / 二、规范执法 / A?',
    1.76,
    'measures 一、工作情况; shortcomings 二、规范执法',
    'measures 一、工作情况; measures 二、规范执法',
  ],
  [
    '一、存在问题和下一步打算。C5 / 规范执法 / A?',
    8.2,
    'next-year 一、存在问题和下一步打算。',
    'shortcomings 一、存在问题和下一步打算。; measures #2',
  ],
  [
    'P? 一、需要说明的事项 O3 / 二、工作情况 / A1',
    0.8,
    'measures #1; measures 二、工作情况',
    'other 一、需要说明的事项; measures 二、工作情况',
  ],
  [
    '存在问题和下一步打算 / C3 / (一)B? / (二)O5',
    7.7,
    'next-year 存在问题和下一步打算; other #3',
    'shortcomings 存在问题和下一步打算; other #4',
  ],
  [
    'P? / 一、存在的不足 / B3 / 二、规范执法 / A3',
    0.7,
    'measures #1; shortcomings 一、存在的不足; measures 二、规范执法',
    'shortcomings 一、存在的不足; measures 二、规范执法',
  ],
  [
    '二、需要说明的事项 / (一)O5 / (二)O1 / 三、凝心聚力。A?',
    0.5,
    'other 二、需要说明的事项; next-year 三、凝心聚力。',
    'other 二、需要说明的事项; unsorted 三、凝心聚力。',
  ],
  [
    '一、下一步。C? / 二、加强领导。B1 / 存在问题和下一步打算 / B3',
    1.4,
    'shortcomings 存在问题和下一步打算',
    'next-year 一、下一步。; measures 二、加强领导。; shortcomings 存在问题和下一步打算',
  ],
  [
    '三、需要说明的事项 / O? / 四、凝心聚力。A3 / 五、普法宣传。A2',
    2.1,
    'measures 三、需要说明的事项; measures 四、凝心聚力。; measures 五、普法宣传。',
    'other 三、需要说明的事项; unsorted 四、凝心聚力。; unsorted 五、普法宣传。',
  ],
  [
    '一、需要说明的事项 / O? 二、加强领导 A3 / 三、原因分析 / B5',
    4.6,
    'measures 一、需要说明的事项; measures 二、加强领导; shortcomings 三、原因分析',
    'other 一、需要说明的事项; measures 二、加强领导; shortcomings 三、原因分析',
  ],
  [
    '一、工作情况 / A1 / 二、加强领导 / O? / 三、夯基固本 / L3',
    7.7,
    'measures 一、工作情况; measures 二、加强领导; leader-duties 三、夯基固本',
    'measures 一、工作情况; other 二、加强领导; leader-duties 三、夯基固本',
  ],
  [
    '(一)O5 / (二)O3 / 二、凝心聚力 / C? / 三、下一步 / C3',
    6.1,
    'measures #1; shortcomings 二、凝心聚力; next-year 三、下一步',
    'measures #1; next-year 二、凝心聚力; next-year 三、下一步',
  ],
  [
    '一、夯基固本 / L? / 二、扛牢第一责任 / L1 / 三、加强领导 / A1',
    5.7,
    'measures 一、夯基固本; leader-duties 二、扛牢第一责任; measures 三、加强领导',
    'leader-duties 一、夯基固本; leader-duties 二、扛牢第一责任; measures 三、加强领导',
  ],
  [
    'P2 / 一、明年要干的事。C5 / 二、加强领导。A? 三、主要举措和成效 A3',
    0.784,
    'next-year 一、明年要干的事。; leader-duties 二、加强领导。; measures 三、主要举措和成效',
    'measures 一、明年要干的事。; measures 二、加强领导。; measures 三、主要举措和成效',
  ],
  [
    '一、扛牢第一责任 / L2 / 二、明年要干的事 / C? / 三、工作情况 / O1',
    0.816,
    'leader-duties 一、扛牢第一责任; measures 二、明年要干的事; measures 三、工作情况',
    'leader-duties 一、扛牢第一责任; next-year 二、明年要干的事; measures 三、工作情况',
  ],
  [
    '一、下一步打算 / C3 / 二、凝心聚力 / A5 / 五、存在问题和下一步打算。O?',
    8.6,
    'next-year 一、下一步打算; unsorted 二、凝心聚力; next-year 五、存在问题和下一步打算。',
    'next-year 一、下一步打算; other 二、凝心聚力',
  ],
  [
    '存在问题和下一步打算 / (一)L? / (二)L2 / 存在问题和下一步打算 / C1',
    4.1,
    'shortcomings 存在问题和下一步打算',
    'shortcomings 存在问题和下一步打算; leader-duties #2; shortcomings 存在问题和下一步打算',
  ],
  [
    'P2 / 一、夯基固本 / (一)O? / (二)O5 / 二、需要说明的事项 / O3',
    4.7,
    'measures 一、夯基固本; other 二、需要说明的事项',
    'other 一、夯基固本; other 二、需要说明的事项',
  ],
  [
    '一、社区 / A2 / 二、社区 / A5 / 一、人员培训 / L? / 二、社区 / B2',
    7.2,
    'measures 一、社区; measures 二、社区',
    'measures 一、社区; measures 二、社区; leader-duties 一、人员培训; shortcomings 二、社区',
  ],
  [
    'P2 / 一、需要说明的事项 / O5 / 一、存在的不足 / B3 / 二.原因分析 / B?',
    8,
    'other 一、需要说明的事项',
    'other 一、需要说明的事项; shortcomings 一、存在的不足; shortcomings 二.原因分析',
  ],
  [
    '一、存在问题和下一步打算。C3 / (一)C5 / (二)C2 / 普法宣传 / A3 / A?',
    6.7,
    'shortcomings 一、存在问题和下一步打算。; next-year #2',
    'next-year 一、存在问题和下一步打算。; unsorted #4',
  ],
  [
    '一、下一步。C3 / 二、规范执法 / A? / 三、党政主要负责人履行第一责任人职责情况 / L2',
    0.96,
    'next-year 一、下一步。; shortcomings 二、规范执法; leader-duties 三、党政主要负责人履行第一责任人职责情况',
    'next-year 一、下一步。; measures 二、规范执法; leader-duties 三、党政主要负责人履行第一责任人职责情况',
  ],
  [
    '规范执法 / (一)C2 / (二)C? / 二、加强领导。A3 / 三、其他需要报告的情况 / O2',
    6.9,
    'measures 二、加强领导。; other 三、其他需要报告的情况',
    'next-year #2; unsorted 二、加强领导。; other 三、其他需要报告的情况',
  ],
  [
    '一、存在的不足 / B2 / 二、下一步打算 / C2 / 三、夯基固本 / A4 / 四、凝心聚力 / B?',
    2.7,
    'shortcomings 一、存在的不足; next-year 二、下一步打算; unsorted 三、夯基固本; next-year 四、凝心聚力',
    'shortcomings 一、存在的不足; next-year 二、下一步打算; unsorted 三、夯基固本; shortcomings 四、凝心聚力',
  ],
  [
    '一、存在的不足 / B2 / 二、下一步打算 / C2 / 三、夯基固本 / A4 / 四、凝心聚力 / L?',
    3,
    'shortcomings 一、存在的不足; next-year 二、下一步打算; unsorted 三、夯基固本; next-year 四、凝心聚力',
    'shortcomings 一、存在的不足; next-year 二、下一步打算; unsorted 三、夯基固本; leader-duties 四、凝心聚力',
  ],
  [
    '一、其他需要报告的情况 / 一、人员培训 / O3 / 二、人员培训 / O? / A5 / 三、工作情况 / (一)A1 / (二)A3',
    4.9,
    'other 一、其他需要报告的情况; unsorted 二、人员培训; measures 三、工作情况',
    'other 一、其他需要报告的情况',
  ],
  [
    '一、夯基固本 / B30 / 一、夯基固本 / C?',
    16.9,
    'shortcomings 一、夯基固本',
    'shortcomings 一、夯基固本; next-year 一、夯基固本',
  ],
  ['一、加强领导 / A2 / 一、LONG / B?', 5.4, 'measures 一、加强领导', 'measures 一、加强领导; shortcomings 一、LONG'],
  [
    '一、加强领导 / A2 / 一、LONG升 / B?',
    6.4,
    'measures 一、加强领导',
    'measures 一、加强领导; shortcomings 一、LONG升',
  ],
])('%s turns at %f', async (written, nats, before, after) => {
  const page = written.replace('LONG', LONG);
  expect(Math.abs((await turningPoint(page)) - nats), `turns at ${await turningPoint(page)}`).toBeLessThan(NEAR);
  expect(await outlineOf(page.replace('?', (nats - NEAR).toFixed(4)))).toBe(before.replace('LONG', LONG));
  expect(await outlineOf(page.replace('?', (nats + NEAR).toFixed(4)))).toBe(after.replace('LONG', LONG));
});
