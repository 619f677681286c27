import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StaticServer, startStaticServer } from '../../../scripts/support/static-server.ts';
import { layoutShift } from './look-at.ts';
import { sharedBrowser } from './open-browser.ts';
import { openPage } from './open-page.ts';

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><title>t</title>`;

let browser: Browser;
let server: StaticServer;
const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-support-'));

beforeAll(async () => {
  mkdirSync(path.join(folder, 'good'));
  writeFileSync(path.join(folder, 'good/index.html'), `${PAGE}<link rel="icon" href="/sub/icon.svg"><p>年报</p>`);
  writeFileSync(
    path.join(folder, 'bad.html'),
    `${PAGE}<script>1</script><img src="//localhost:9/x.png"><img src="missing.png">`,
  );
  writeFileSync(
    path.join(folder, 'jumps.html'),
    `${PAGE}<link rel="icon" href="/sub/icon.svg"><script src="/sub/jump.js" async></script><p>年报</p>`,
  );
  writeFileSync(
    path.join(folder, 'jump.js'),
    'requestAnimationFrame(() => setTimeout(() => { document.body.style.paddingTop = "300px"; document.title = "jumped"; }, 50));',
  );
  writeFileSync(path.join(folder, '404.html'), `${PAGE}<p>没有这一页</p>`);
  writeFileSync(path.join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(path.join(folder, 'capture.txt'), '年报');
  [browser, server] = await Promise.all([sharedBrowser(), startStaticServer({ folder, base: '/sub/' })]);
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the test browser', () => {
  it('finds nothing wrong with a good page', async () => {
    const { page, problems, close } = await openPage(browser, `${server.url}good/`);
    expect(await page.textContent('p')).toBe('年报');
    expect(problems).toEqual({ foreign: [], errors: [], failed: [] });
    await close();
  });

  it('records inline scripts, other hosts and missing files', async () => {
    const { problems, close } = await openPage(browser, `${server.url}bad.html`);
    expect(problems.errors.join('\n')).toMatch(/Content Security Policy/);
    expect(problems.failed).toContain(`404 ${server.url}missing.png`);
    expect(problems.foreign).toEqual(['http://localhost:9/x.png']);
    await close();
  });
});

it('sees that a page jumps', async () => {
  const { page, close } = await openPage(browser, `${server.url}jumps.html`);
  await page.waitForFunction(() => document.title === 'jumped');
  // What has moved is reckoned when it is drawn.
  await expect.poll(() => layoutShift(page)).toBeGreaterThan(0.02);
  await close();
});

describe('a page that was used before', () => {
  it('has nothing of what a test left', async () => {
    const url = `${server.url}good/`;
    const used = await openPage(browser, url, { colorScheme: 'dark', viewport: { width: 360, height: 740 } });
    const requests: string[] = [];
    used.page.on('request', (request) => requests.push(request.url()));
    await used.page.evaluate(() => localStorage.setItem('left', '1'));
    await used.page.emulateMedia({ media: 'print' });
    await used.page.context().route('**/*', (route) => route.abort());
    await used.close();
    requests.length = 0;
    const { page, problems, close } = await openPage(browser, url);
    expect(page).toBe(used.page);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(
      await page.evaluate(() => ['print', '(prefers-color-scheme: dark)'].map((q) => matchMedia(q).matches)),
    ).toEqual([false, false]);
    expect([page.viewportSize(), requests, problems.failed]).toEqual([{ width: 1280, height: 720 }, [], []]);
    await close();
  });

  it('is nobody else’s while it is used, and no reader’s without scripts', async () => {
    const one = await openPage(browser, `${server.url}good/`);
    const other = await openPage(browser, `${server.url}good/`);
    expect(one.page.context()).not.toBe(other.page.context());
    await Promise.all([one.close(), other.close()]);
    const plain = await openPage(browser, `${server.url}bad.html`, { javaScriptEnabled: false });
    expect([one.page, other.page]).not.toContain(plain.page);
    await plain.close();
  });
});

describe('the static server', () => {
  it.each([
    ['good/', 200, 'text/html; charset=utf-8', '年报'],
    ['capture.txt', 200, 'text/plain; charset=utf-8', '年报'],
    ['nothing/here/', 404, 'text/html; charset=utf-8', '没有这一页'],
    ['../../../../etc/passwd', 404, 'text/html; charset=utf-8', '没有这一页'],
    ['%2e%2e/%2e%2e/etc/passwd', 404, 'text/html; charset=utf-8', '没有这一页'],
  ])('%s → %i %s', async (address, status, type, text) => {
    const response = await fetch(server.url + address);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
    expect(await response.text()).toContain(text);
  });

  it('serves nothing outside of the base', async () => {
    expect((await fetch(new URL('/good/', server.url))).status).toBe(404);
  });
});
