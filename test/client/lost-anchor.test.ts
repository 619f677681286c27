import { expect, it } from 'vitest';
import { lostAnchor } from '../../src/client/lost-anchor.ts';

it.each([
  ['', null],
  ['#', null],
  ['#top', null],
  ['#p-1', null],
  ['#p-2', 'p-2'],
  ['#%E4%B8%80', null],
  ['#%zz', '%zz'],
])('%s leads to what is not there: %s', (hash, lost) => {
  expect(lostAnchor(hash, (id) => ['p-1', '一'].includes(id))).toBe(lost);
});
