import type { InstrumentRow } from './row.ts';

const CODE = { to: '2021-01-01', how: 'repealed', next: 'civil-code' } as const;
const BY_CODE = '民法典第一千二百六十条，2021-01-01废止';

/** Laws that stand no longer; where the beginning is not told, it matters to no report. */
export const ENDED_LAWS: readonly InstrumentRow[] = [
  ['contract-law', '合同法', '1999-10-01', `主席令第15号（1999）；${BY_CODE}`, CODE],
  ['property-law', '物权法', '2007-10-01', `主席令第62号（2007）；${BY_CODE}`, CODE],
  ['tort-law', '侵权责任法', '2010-07-01', `主席令第21号（2009）；${BY_CODE}`, CODE],
  ['marriage-law', '婚姻法', '1981-01-01', `五届全国人大三次会议通过，1981-01-01施行；${BY_CODE}`, CODE],
  ['succession-law', '继承法', '1985-10-01', `主席令第24号（1985）；${BY_CODE}`, CODE],
  ['adoption-law', '收养法', '1992-04-01', `主席令第54号（1991）；${BY_CODE}`, CODE],
  ['guarantee-law', '担保法', '1995-10-01', `主席令第50号（1995）；${BY_CODE}`, CODE],
  ['civil-law-principles', '民法通则', '1987-01-01', `主席令第37号（1986）；${BY_CODE}`, CODE],
  ['civil-law-general', '民法总则', '2017-10-01', `主席令第66号（2017）；${BY_CODE}`, CODE],
  [
    'admin-supervision-law',
    '行政监察法',
    '1997-05-09',
    '主席令第85号（1997）；监察法第六十九条，2018-03-20废止',
    { to: '2018-03-20', how: 'repealed', next: 'supervision-law' },
  ],
  [
    'practising-physicians-law',
    '执业医师法',
    '1999-05-01',
    '主席令第5号（1998）；医师法第六十七条，2022-03-01废止',
    { to: '2022-03-01', how: 'repealed', next: 'physicians-law' },
  ],
  [
    'environmental-noise-law',
    '环境噪声污染防治法',
    '1997-03-01',
    '主席令第77号（1996）；噪声污染防治法第九十条，2022-06-05废止',
    { to: '2022-06-05', how: 'repealed', next: 'noise-law' },
  ],
  [
    'food-hygiene-law',
    '食品卫生法',
    '1995-10-30',
    '主席令第59号（1995）；食品安全法第一百零四条（2009），2009-06-01废止',
    { to: '2009-06-01', how: 'repealed', next: 'food-safety-law' },
  ],
  [
    'public-security-regulation',
    '治安管理处罚条例',
    '1987-01-01',
    '主席令第43号（1986）；治安管理处罚法第一百一十九条（2005），2006-03-01废止',
    { to: '2006-03-01', how: 'repealed', next: 'public-security-law', older: true },
  ],
  [
    'city-planning-law',
    '城市规划法',
    '1990-04-01',
    '主席令第23号（1989）；城乡规划法第七十条，2008-01-01废止',
    { to: '2008-01-01', how: 'repealed', next: 'planning-law' },
  ],
];
