import { describe, expect, it } from 'vitest';
import { placeCodes } from '../../src/archive/place-codes.ts';

describe('placeCodes', () => {
  it.each([
    ['天津市/武清区/上马台镇', '120114', ['120000', '120114', null]],
    ['湖北省/武汉市', '420100', ['420000', '420100']],
    ['河南省/济源市', '419001', ['410000', '419001']],
    ['河北省/石家庄市/长安区', null, ['130000', '130100', '130102']],
    ['辽宁省/朝阳市/朝阳县', null, ['210000', '211300', '211321']],
    ['浙江省/杭州市/留下街道', '330100', ['330000', '330100', null]],
    ['北京市/宣武区', '110104', ['110000', '110104']],
    ['河北省/长安区', null, ['130000', '130102']],
    ['无此省', null, [null]],
    ['__proto__', null, [null]],
  ])('%s', (region, regionCode, codes) => {
    expect(placeCodes(region.split('/'), regionCode)).toEqual(codes);
  });
});
