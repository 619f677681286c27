import { describe, expect, it } from 'vitest';
import { chineseNumeral } from '../../src/text/quantities/chinese-numeral.ts';
import { findQuantities } from '../../src/text/quantities/find-quantities.ts';

describe('Chinese numerals', () => {
  it.each([
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['两千', 2000],
    ['一万二', 12000],
    ['两千三', 2300],
    ['三百二', 320],
    ['一百零五', 105],
    ['一万零五', 10005],
    ['二〇二三', 2023],
    ['一亿二千万', 120_000_000],
    ['三千五百六十七万八千九百', 35_678_900],
    ['零', 0],
  ])('%s', (text, value) => expect(chineseNumeral(text)).toBe(value));

  it.each(['两三', '一二三', '', '一'.repeat(17), '万亿亿万亿'])('%s spells none', (text) => {
    expect(chineseNumeral(text)).toBeNull();
  });
});

const told = (text: string) =>
  findQuantities(text).map(({ value, unit, bound }) => `${value} ${unit} ${bound ?? ''}`.trim());

describe('quantities', () => {
  it.each([
    ['236项', '236 项'],
    ['4,132家次', '4132 家次'],
    ['1.78万处', '17800 处'],
    ['0.8501万元', '8501 元'],
    ['122.4552万元', '1224552 元'],
    ['335.58亿元', '33558000000 元'],
    ['1亿2000万元', '120000000 元'],
    ['3万5千份', '35000 份'],
    ['20余场', '20 场 ge'],
    ['2000余份', '2000 份 ge'],
    ['3.5万余场', '35000 场 ge'],
    ['53万余元', '530000 元 ge'],
    ['20余万元', '200000 元 ge'],
    ['3200余万条', '32000000 条 ge'],
    ['两万余人次', '20000 人次 ge'],
    ['10多次', '10 次 ge'],
    ['十余次', '10 次 ge'],
    ['百余件', '100 件 ge'],
    ['上千名', '1000 名 ge'],
    ['近千人', '1000 人 about'],
    ['近300处', '300 处 about'],
    ['约9000份', '9000 份 about'],
    ['约5000多人次', '5000 人次 about'],
    ['120件左右', '120 件 about'],
    ['超95%', '95 % ge'],
    ['逾530名', '530 名 ge'],
    ['超过480家', '480 家 ge'],
    ['不少于200家', '200 家 ge'],
    ['至少3次', '3 次 ge'],
    ['达6011件', '6011 件'],
    ['累计达近90条', '90 条 about'],
    ['96%以上', '96 % ge'],
    ['不足5人', '5 人 le'],
    ['不超过3万元', '30000 元 le'],
    ['30人以内', '30 人 le'],
    ['505余次', '505 次 ge'],
    ['14.45个百分点', '14.45 个百分点'],
    ['百分之百', '100 %'],
    ['百分百', '100 %'],
    ['百分之九十八点五', '98.5 %'],
    ['九成', '90 %'],
    ['八成五', '85 %'],
    ['两成', '20 %'],
    ['XX件', 'null 件'],
    ['**万元', 'null 元'],
  ])('%s', (text, quantity) => expect(told(`共有${text},`)).toEqual([quantity]));

  it.each([
    '3·15',
    '1+8',
    '12·4宪法日',
    '2025年10月19日',
    '10月10—11日',
    '1至12月',
    '1-2个',
    '3至5次',
    '2个至3个',
    '第36次',
    '八届14次',
    '“5办1站2中心”',
    '《法治政府建设实施纲要(2021-2025年)》',
    'PM2.5',
    '3个月',
    '21个工作日',
    '数十件',
    '几百人',
    '每一件',
    '百件',
    '万人',
    '一成立',
    '47公职人员',
    '12345热线',
  ])('%s holds none', (text) => expect(told(`开展${text},`)).toEqual([]));

  it.each([
    ['签约12家', '12 家'],
    ['附近3家', '3 家'],
    ['村规民约16份', '16 份'],
    ['合同2000余份', '2000 份 ge'],
    ['案件数12件', '12 件'],
  ])('%s: a word before is none of the number', (text, quantity) => expect(told(text)).toEqual([quantity]));

  it('are not read of more digits than a number holds', () => {
    expect(findQuantities(`${'1'.repeat(40)}件`)).toMatchObject([{ value: null, placeholder: false }]);
  });
});
