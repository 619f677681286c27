import { expect, it } from 'vitest';
import { bodyKindOf, bodyKindsOf } from '../../src/archive/body-kind.ts';
import type { Level } from '../../src/model/level.ts';
import { sampleSummary } from '../support/sample-summary.ts';

const body = (name: string | null, level: Level | null) => {
  const field = <T>(value: T) => ({ value, status: 'found', confidence: 1 }) as const;
  return { ...sampleSummary(), issuer: field(name), level: field(level) };
};

it.each([
  ['河北省人民政府', 'province', 'government'],
  ['静海区', 'county', 'government'],
  ['双峰县司法局', 'department', 'justice'],
  ['上海市司法局浦东分局', 'department', 'justice'],
  ['青岛市农业农村局', 'department', 'office'],
  ['四季青街道办事处', 'township', 'street'],
  ['塘沽街道', 'township', 'street'],
  ['上马台镇', 'township', 'town'],
  ['街道口镇人民政府', 'township', 'town'],
  ['水宽乡人民政府', 'township', 'rural'],
  ['白音华苏木', 'township', 'rural'],
  ['某某农场', 'township', null],
  ['新区管委会', 'zone', null],
  ['司法局', null, null],
  [null, 'township', null],
] as const)('%s (%s) is %s', (name, level, kind) => expect(bodyKindOf(body(name, level))).toBe(kind));

it('tells the kinds that are held in their own order', () => {
  expect(bodyKindsOf([body('上马台镇', 'township'), body('新区管委会', 'zone'), body('静海区', 'county')])).toEqual([
    'government',
    'town',
  ]);
});
