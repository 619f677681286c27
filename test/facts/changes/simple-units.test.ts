import { expect, it } from 'vitest';
import { simpleUnits } from '../../../src/facts/changes/simple-units.ts';

it.each([
  ['依法行政，2023年', '依法行政，2023年'],
  ['加強領導，擴大會議', '加强领导，扩大会议'],
  ['議𠮷議', '议𠮷议'],
  // 𡻕 has a simple form of one unit, and takes two.
  ['議𡻕', '议𡻕'],
  ['議\ud842', '议\ud842'],
])('%j in simplified characters of as many units is %j', (text, simple) => {
  expect(simpleUnits(text)).toBe(simple);
  expect(simple).toHaveLength(text.length);
});
