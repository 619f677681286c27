import { describe, expect, it } from 'vitest';
import { canonicalIssuer, fullestName } from '../../src/archive/issuer-identity.ts';

const TOWN = ['天津市', '武清区', '上马台镇'];
const DISTRICT = ['天津市', '武清区'];
const CITY = ['湖北省', '武汉市'];

describe('canonicalIssuer', () => {
  it.each([
    ['上马台镇', TOWN, '上马台镇'],
    ['上马台镇人民政府', TOWN, '上马台镇'],
    ['上马台镇政府', TOWN, '上马台镇'],
    ['天津市武清区上马台镇人民政府', TOWN, '上马台镇'],
    ['武清区 上马台镇', TOWN, '上马台镇'],
    ['天津市武清区人民政府', DISTRICT, '武清区'],
    ['天津武清区', DISTRICT, '武清区'],
    ['天津市人民政府', ['天津市'], '天津市'],
    ['吉林市人民政府', ['吉林省', '吉林市'], '吉林市'],
    ['留下街道办事处', ['浙江省', '杭州市', '西湖区', '留下街道'], '留下街道'],
    ['北城街街道办', ['四川省', '南充市', '顺庆区', '北城街街道'], '北城街街道'],
    ['武汉市规划和自然资源局', CITY, '规划和自然资源局'],
    ['市规划和自然资源局', CITY, '规划和自然资源局'],
    ['市场监督管理局', CITY, '市场监督管理局'],
    ['市市场监督管理局', CITY, '市场监督管理局'],
    ['武汉市市场监管局', CITY, '市场监督管理局'],
    ['市住建局', CITY, '住房和城乡建设局'],
    ['区域合作局', CITY, '区域合作局'],
    ['海港经济开发区管委会', ['河北省', '唐山市'], '海港经济开发区'],
    ['武清区人民政府办公室', DISTRICT, '人民政府办公室'],
    ['上马台镇综合执法队', TOWN, '上马台镇综合执法队'],
  ])('%s', (name, region, canonical) => {
    expect(canonicalIssuer(name, region)).toBe(canonical);
  });

  it('keeps apart bodies that are not the same', () => {
    expect(canonicalIssuer('武清区司法局', DISTRICT)).not.toBe(canonicalIssuer('武清区人民政府', DISTRICT));
    expect(canonicalIssuer('<script>', [])).toBe('<script>');
  });
});

describe('fullestName', () => {
  it.each([
    [['上马台镇', '上马台镇人民政府', '上马台镇政府'], '上马台镇人民政府'],
    [['天津市武清区上马台镇', '上马台镇'], '天津市武清区上马台镇'],
    [['天津市武清区上马台镇', '上马台镇人民政府'], '上马台镇人民政府'],
  ])('of %j', (names, fullest) => {
    expect(fullestName(names)).toBe(fullest);
    expect(fullestName(names.toReversed())).toBe(fullest);
  });
});
