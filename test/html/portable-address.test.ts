import { expect, it } from 'vitest';
import { portableAddress } from '../../src/html/portable-address.ts';

it.each([
  ['/reports/a/', '/years/2021/#p-1', '../../years/2021/index.html#p-1'],
  ['/reports/a/', '/', '../../index.html'],
  ['/', '/assets/site.css', './assets/site.css'],
  ['/', '/', './index.html'],
  ['/404.html', '/search/?q=a/', './search/index.html?q=a/'],
  ['/reports/a/raw/', '/reports/a/capture.txt', '../../../reports/a/capture.txt'],
  ['/reports/a/', '#p-1', '#p-1'],
  ['/reports/a/', 'https://example.org/', 'https://example.org/'],
])('on %s, %s becomes %s', (page, url, made) => expect(portableAddress(page)(url, 'href')).toBe(made));

it('leaves what scripts read, which run from a server alone', () => {
  expect(portableAddress('/reports/a/')('/', 'dataBase')).toBe('/');
});
