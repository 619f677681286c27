import { describe, expect, it } from 'vitest';
import { endingOf, isWebAddress } from '../../scripts/support/fetch-input.ts';
import { runScript } from '../support/run-script.ts';

describe('add from an address', () => {
  it.each([
    ['https://a.gov.cn/art_1.html', 'text/html', '.html'],
    ['https://a.gov.cn/report', 'application/pdf', '.pdf'],
    ['https://a.gov.cn/P020240101.docx', 'application/octet-stream', '.docx'],
    ['https://a.gov.cn/view.jsp?id=3', 'text/html', '.html'],
  ])('%s sent as %s is a %s', (url, type, ending) => expect(endingOf(url, type)).toBe(ending));

  it('says which types are read', () => {
    expect(() => endingOf('https://a.gov.cn/x.png', 'image/png')).toThrow(
      '"image/png", which is not read; expected .txt',
    );
  });

  it('tells an address from a file', () => {
    expect(['https://a.cn/', 'file:///etc/passwd', 'a.txt', 'C:\\a.txt'].map(isWebAddress)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['http://127.0.0.1:9/x.html', 'not an address of the public internet'],
    ['http://[::1]/x.html', 'not an address of the public internet'],
    ['file:///etc/passwd', 'neither http nor https'],
  ])('refuses %s', async (address, message) => {
    const { code, stderr } = await runScript('add', [address]);
    expect(stderr).toContain(message);
    expect(code).toBe(1);
  });
});
