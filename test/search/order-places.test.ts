import { expect, it } from 'vitest';
import { inPlaceOrder, readPlaceOrder } from '../../src/search/ask/place-order.ts';
import { orderPlaces } from '../../src/search/index/order-places.ts';

it('puts places by their codes, those without one by their reading, none above its province', () => {
  const places = [
    ['甘肃省'],
    ['天津市', '武清区', '上马台镇'],
    ['浙江省', '温州市'],
    ['天津市', '武清区', '大碱厂镇'],
    [],
    ['北京市', '西城区'],
    ['天津市'],
    ['天津市', '武清区', '上马台镇'],
  ];
  expect(orderPlaces(places)).toEqual([
    '北京市/西城区',
    '天津市',
    '天津市/武清区/大碱厂镇',
    '天津市/武清区/上马台镇',
    '浙江省/温州市',
    '甘肃省',
  ]);
});

it('reads an order for the places above them too', () => {
  const order = readPlaceOrder(['乙市/丙县', '甲市', '甲市/丁县']);
  expect([...order.keys()]).toEqual(['乙市', '乙市/丙县', '甲市', '甲市/丁县']);
  const sorted = inPlaceOrder({ 别处: 0, '甲市/丁县': 1, 乙市: 2, 甲市: 3 }, order);
  expect(Object.keys(sorted)).toEqual(['乙市', '甲市', '甲市/丁县', '别处']);
});
