import { expect, it } from 'vitest';
import { sayNumber } from '../../src/text/say-number.ts';

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
  [-12345.67891, '-12,345.6789'],
])('%d is shown as %s', (value, shown) => expect(sayNumber(value)).toBe(shown));
