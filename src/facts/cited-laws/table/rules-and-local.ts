import type { InstrumentRow } from './row.ts';

/** Rules of ministries. */
export const RULES: readonly InstrumentRow[] = [
  ['police-cases-rules', '公安机关办理行政案件程序规定', '2013-01-01', '公安部令第125号（2012）', { older: true }],
  ['transport-enforcement-rules', '交通运输行政执法程序规定', '2019-06-01', '交通运输部令2019年第9号', { older: true }],
  ['environment-penalty-rules', '生态环境行政处罚办法', '2023-07-01', '生态环境部令第30号（2023）'],
  [
    'old-environment-penalty-rules',
    '环境行政处罚办法',
    '2010-03-01',
    '环境保护部令第8号（2010）；生态环境部令第30号（2023），2023-07-01废止',
    { to: '2023-07-01', how: 'repealed', next: 'environment-penalty-rules' },
  ],
  ['housing-penalty-rules', '住房和城乡建设行政处罚程序规定', '2022-05-01', '住房和城乡建设部令第55号（2022）'],
  ['city-management-measures', '城市管理执法办法', '2017-05-01', '住房和城乡建设部令第34号（2017）'],
  ['farm-enforcement-measures', '农业综合行政执法管理办法', '2023-01-01', '农业农村部令2022年第9号'],
  [
    'school-food-rules',
    '学校食品安全与营养健康管理规定',
    '2019-04-01',
    '教育部、市场监管总局、国家卫生健康委令第45号（2019）',
  ],
  [
    'market-penalty-rules',
    '市场监督管理行政处罚程序规定',
    '2019-04-01',
    '市场监管总局令第2号（2018）；2021年修正并改名，第42号',
    { also: ['市场监督管理行政处罚程序暂行规定'] },
  ],
  ['school-protection-rules', '未成年人学校保护规定', '2021-09-01', '教育部令第50号（2021）'],
  [
    'school-discipline-rules',
    '中小学教育惩戒规则(试行)',
    '2021-03-01',
    '教育部令第49号（2020）',
    { also: ['中小学教育惩戒规则'] },
  ],
  ['food-safety-duty-rules', '企业落实食品安全主体责任监督管理规定', '2022-11-01', '市场监管总局令第60号（2022）'],
  [
    'hazardous-waste-transfer-measures',
    '危险废物转移管理办法',
    '2022-01-01',
    '生态环境部、公安部、交通运输部令第23号（2021）',
  ],
  ['project-registration-measures', '建设项目环境影响登记表备案管理办法', '2017-01-01', '环境保护部令第41号（2016）'],
  ['fire-inspection-rules', '建设工程消防设计审查验收管理暂行规定', '2020-06-01', '住房和城乡建设部令第51号（2020）'],
];

/** Instruments of provinces and cities. Others of the same kind are told by their name, not by this table. */
export const LOCAL: readonly InstrumentRow[] = [
  [
    'tianjin-outline-2021',
    '天津市法治政府建设实施纲要(2021-2025年)',
    null,
    '天津市委、市政府',
    { to: '2026-01-01', how: 'expired' },
  ],
  ['tianjin-civility', '天津市文明行为促进条例', '2019-05-01', '天津市人大常委会，2019-05-01施行'],
  ['beijing-complaints', '北京市接诉即办工作条例', '2021-09-24', '北京市人大常委会，2021-09-24施行'],
  ['zhejiang-enforcement', '浙江省综合行政执法条例', '2022-01-01', '浙江省人大常委会，2022-01-01施行'],
  ['jiangsu-procedure', '江苏省行政程序条例', '2022-11-01', '江苏省人大常委会，2022-11-01施行'],
  ['hunan-procedure', '湖南省行政程序规定', '2008-10-01', '湖南省人民政府令第222号（2008）'],
  ['shandong-procedure', '山东省行政程序规定', '2012-01-01', '山东省人民政府令第238号（2011）'],
];
