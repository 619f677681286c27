import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/site/check-files.ts';

describe('checkFiles', () => {
  it('accepts the files of a site', () => {
    expect(() =>
      checkFiles(['index.html', 'years/2021/index.html', 'reports/a-b/report.json', '404.html']),
    ).not.toThrow();
  });

  it.each(['../x', 'a/../../x', '/etc/passwd', 'a//b', '', 'a/', './a', 'a\\b', 'c:/x', 'a/\0', 'a/b\n'])(
    'refuses %j',
    (file) => {
      expect(() => checkFiles([file])).toThrow(/leaves the output folder/);
    },
  );

  it('names every file that would be written twice, also where case does not count', () => {
    expect(() => checkFiles(['a/b', 'A/B', 'c', 'c'])).toThrow(
      /"A\/B" would be written twice\n.*"c" would be written twice/,
    );
  });

  it('refuses a file where another needs a folder', () => {
    expect(() => checkFiles(['a', 'a/b'])).toThrow(/both a file and a folder/);
  });
});
