import { describe, expect, it } from 'vitest';
import { hitUrl } from '../../src/client/search/hit-url.ts';
import { absoluteUrl, fileOf, urls } from '../../src/site/urls.ts';

describe('urls', () => {
  it.each([
    [urls.home(), '/', 'index.html'],
    [urls.report('26c84a4fe435'), '/reports/26c84a4fe435/', 'reports/26c84a4fe435/index.html'],
    [urls.report('26c84a4fe435', 'p-1'), '/reports/26c84a4fe435/#p-1', 'reports/26c84a4fe435/index.html'],
    [urls.raw('a'), '/reports/a/raw/', 'reports/a/raw/index.html'],
    [urls.capture('a'), '/reports/a/capture.txt', 'reports/a/capture.txt'],
    [urls.sectionYear('measures', 2021), '/sections/measures/2021/', 'sections/measures/2021/index.html'],
    [urls.sectionPlace('other', '120114'), '/sections/other/place/120114/', 'sections/other/place/120114/index.html'],
    [urls.compare('a', 'b'), '/compare/?a=a&b=b', 'compare/index.html'],
    [urls.compare('a'), '/compare/?a=a', 'compare/index.html'],
    [urls.search('执法 "&<', { year: 2021 }), '/search/?q=%E6%89%A7%E6%B3%95+%22%26%3C&year=2021', 'search/index.html'],
    [urls.hit('a', '出庭 "&<', 'p-1'), '/reports/a/?q=%E5%87%BA%E5%BA%AD+%22%26%3C#p-1', 'reports/a/index.html'],
    [urls.question('lost-cases', 'r-a'), '/questions/lost-cases/#r-a', 'questions/lost-cases/index.html'],
    [urls.questionFeed('lost-cases'), '/questions/lost-cases/feed.xml', 'questions/lost-cases/feed.xml'],
    [urls.year(2021, '120000'), '/years/2021/120000/', 'years/2021/120000/index.html'],
    [urls.level('county', 2021, '120000'), '/levels/county/2021/120000/', 'levels/county/2021/120000/index.html'],
    [urls.coverage(), '/coverage/', 'coverage/index.html'],
    [urls.coverage(2021, '120000'), '/coverage/2021/120000/', 'coverage/2021/120000/index.html'],
    [urls.paged('/years/2021/', 1), '/years/2021/', 'years/2021/index.html'],
    [urls.paged('/years/2021/', 2), '/years/2021/page/2/', 'years/2021/page/2/index.html'],
    [urls.compareChoices('0'), '/compare/choices/0.json', 'compare/choices/0.json'],
    [urls.compareNames(), '/compare/names.json', 'compare/names.json'],
    [urls.method('derived'), '/method/#derived', 'method/index.html'],
    [urls.notFound(), '/404.html', '404.html'],
  ])('%s', (url, expected, file) => {
    expect(url).toBe(expected);
    expect(fileOf(url)).toBe(file);
  });

  it.each([
    '..',
    '.',
    '',
    '../x',
    'a/b',
    'a\\b',
    '上马台',
    'a b',
    '-x',
    '.hidden',
    'x'.repeat(121),
    'a\0',
    'a?b',
    'a#b',
    'a%2f',
  ])('refuses the segment %j', (segment) => {
    expect(() => urls.report(segment)).toThrow(RangeError);
    expect(() => urls.issuer(segment)).toThrow(RangeError);
  });

  it('leads to a hit as the search page does', () => {
    for (const query of ['出庭', '章节:不足 "a&b"', '<b>+%', '负责人 ~20 出庭']) {
      expect(hitUrl('a', query, 'p-1').endsWith(urls.hit('a', query, 'p-1'))).toBe(true);
    }
  });

  it('joins origin, base and address', () => {
    expect(absoluteUrl('/years/', { url: 'https://a.example/', base: '/sub/' })).toBe('https://a.example/sub/years/');
    expect(absoluteUrl('/', { url: 'https://a.example', base: '/' })).toBe('https://a.example/');
  });
});
