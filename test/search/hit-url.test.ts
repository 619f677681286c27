import { expect, it } from 'vitest';
import { hitUrl } from '../../src/client/search/hit-url.ts';

it.each([
  ['执法', 'p-1', '/reports/a/?q=%E6%89%A7%E6%B3%95#p-1'],
  ['执法', '', '/reports/a/?q=%E6%89%A7%E6%B3%95'],
  ['', 'shortcomings', '/reports/a/#shortcomings'],
  [' ', '', '/reports/a/'],
])('the address of a hit for “%s” at “%s” ends in %s', (query, anchor, address) => {
  expect(hitUrl('a', query, anchor).endsWith(address)).toBe(true);
});
