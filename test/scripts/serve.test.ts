import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../browser/support/open-browser.ts';
import { openPage } from '../browser/support/open-page.ts';
import { readSite } from '../publish/support/read-site.ts';
import { openWorkshop, type Workshop } from '../support/build-site.ts';
import { runScript, startScript } from '../support/run-script.ts';

let shop: Workshop;
let browser: Browser;
let server: ChildProcess;
let printed = '';

beforeAll(async () => {
  shop = openWorkshop();
  shop.copySeed('000_26c84a4fe4352593.txt');
  browser = await openBrowser();
});
afterAll(async () => {
  server?.kill();
  await browser?.close();
  shop.close();
});

/** Waits until the server has printed a text that it had not printed before. */
async function says(pattern: RegExp): Promise<RegExpExecArray> {
  for (;;) {
    const match = pattern.exec(printed);
    if (match !== null) {
      printed = printed.slice(match.index + match[0].length);
      return match;
    }
    await new Promise((next) => setTimeout(next, 50));
  }
}

it('builds, serves, builds again at a change and loads open pages again; a mistake leaves the site up', async () => {
  server = startScript('serve', ['--seeds', shop.seeds, '--out', shop.out, '--base', '/sub/', '--port', '0']);
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const [, url = ''] = await says(/Serving: (http:\S+\/sub\/)/);
  const { page, problems, close } = await openPage(browser, `${url}reports/`);
  const reports = () => page.locator('main a[href*="/reports/"]').count();
  const before = await reports();

  shop.copySeed('001_b2724b32383efc5b.txt');
  await says(/Serving: http/);
  await expect.poll(reports).toBeGreaterThan(before);

  shop.put('bad.md', '---\nyear: soon\n---\nx');
  await says(/bad\.md:2:1: error[\s\S]*Serving the site as it was/);
  expect((await fetch(`${url}reports/`)).status).toBe(200);
  rmSync(path.join(shop.seeds, 'bad.md'));
  await says(/Serving: http/);

  expect(problems).toEqual({ foreign: [], errors: [], failed: [] });
  expect(Object.values(readSite(shop.out)).filter((text) => text.includes('__reload'))).toEqual([]);
  await close();
});

it('says so when the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const { port } = other.address() as { port: number };
  const { code, stderr } = await runScript('serve', ['--port', String(port)]);
  other.close();
  expect(code).toBe(1);
  expect(stderr).toBe(
    `Port ${port} is in use by another program. Choose another one: npm run serve -- --port ${port + 1}\n`,
  );
});
