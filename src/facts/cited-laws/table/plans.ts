import type { InstrumentRow } from './row.ts';

/** Outlines and plans for a period, which end with it. The period stands in the name. */
export const PLANS: readonly InstrumentRow[] = [
  [
    'rule-of-law-outline-2015',
    '法治政府建设实施纲要(2015-2020年)',
    '2015-12-27',
    '中发〔2015〕36号，2015-12-27公布',
    { to: '2021-01-01', how: 'expired', next: 'rule-of-law-outline-2021' },
  ],
  [
    'rule-of-law-outline-2021',
    '法治政府建设实施纲要(2021-2025年)',
    '2021-08-11',
    '中发〔2021〕33号，2021-08-11公布',
    { to: '2026-01-01', how: 'expired' },
  ],
  [
    'rule-of-law-china-plan',
    '法治中国建设规划(2020-2025年)',
    '2021-01-10',
    '中共中央，2021-01-10公布',
    { to: '2026-01-01', how: 'expired' },
  ],
  [
    'rule-of-law-society-outline',
    '法治社会建设实施纲要(2020-2025年)',
    '2020-12-07',
    '中共中央，2020-12-07公布',
    { to: '2026-01-01', how: 'expired' },
  ],
  [
    'legal-reform-outline-2023',
    '全面深化法治领域改革纲要(2023-2027年)',
    null,
    '未公开发布',
    { to: '2028-01-01', how: 'expired' },
  ],
  [
    'publicity-plan-6',
    '关于在公民中开展法制宣传教育的第六个五年规划(2011-2015年)',
    null,
    '中央宣传部、司法部',
    { to: '2016-01-01', how: 'expired', next: 'publicity-plan-7' },
  ],
  [
    'publicity-plan-7',
    '关于在公民中开展法治宣传教育的第七个五年规划(2016-2020年)',
    '2016-04-17',
    '中发〔2016〕11号，2016-04-17公布',
    {
      to: '2021-01-01',
      how: 'expired',
      next: 'publicity-plan-8',
      also: ['关于开展法治宣传教育的第七个五年规划(2016-2020年)', '法治宣传教育第七个五年规划(2016-2020年)'],
    },
  ],
  [
    'publicity-plan-8',
    '关于开展法治宣传教育的第八个五年规划(2021-2025年)',
    '2021-06-15',
    '中央宣传部、司法部，2021-06-15公布',
    {
      to: '2026-01-01',
      how: 'expired',
      also: ['关于在公民中开展法治宣传教育的第八个五年规划(2021-2025年)', '法治宣传教育第八个五年规划(2021-2025年)'],
    },
  ],
  [
    'enforcement-quality-plan',
    '提升行政执法质量三年行动计划(2023-2025年)',
    '2023-08-09',
    '国办发〔2023〕27号',
    {
      to: '2026-01-01',
      how: 'expired',
      also: [
        '关于提升行政执法质量三年行动计划(2023-2025年)',
        '全面提升行政执法质量三年行动计划(2023-2025年)',
        '提升行政执法质量行动计划(2023-2025年)',
      ],
    },
  ],
  [
    'market-law-outline',
    '法治市场监管建设实施纲要(2021-2025年)',
    null,
    '市场监管总局，2021年印发',
    { to: '2026-01-01', how: 'expired' },
  ],
];
