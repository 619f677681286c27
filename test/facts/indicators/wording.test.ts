import { expect, it } from 'vitest';
import { sayScope } from '../../../src/facts/indicators/wording.ts';

it.each([
  [null, ''],
  ['bureau', '部门'],
  ['bureau/against', '部门·被诉被议'],
  ['against', '被诉被议'],
  ['government/decided', '政府·所办'],
])('a scope in words: %s', (scope, said) => {
  expect(sayScope(scope)).toBe(said);
});
