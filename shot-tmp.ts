import { openBrowser } from './test/browser/support/open-browser.ts';
import { startStaticServer } from './scripts/support/static-server.ts';
const server = await startStaticServer({ folder: '/tmp/wt-chg-site' });
const browser = await openBrowser();
const ids = process.argv.slice(2);
for (const [width, theme] of [[1280, 'light'], [360, 'dark']] as const) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme });
  await page.goto(`${server.url}reports/${ids[0]}/changes/`);
  await page.screenshot({ path: `/tmp/chg-${width}-a.png` });
  await page.evaluate('scrollTo(0, 1500)');
  await page.screenshot({ path: `/tmp/chg-${width}-b.png` });
  await page.keyboard.press('n'); await page.keyboard.press('n');await page.keyboard.press('n');await page.keyboard.press('n');
  await page.getByText('只看改动').click();
  await page.screenshot({ path: `/tmp/chg-${width}-c.png` });
  console.log(width, await page.evaluate('document.documentElement.scrollWidth'), await page.evaluate('document.querySelectorAll("*").length'));
}
await browser.close(); await server.close();
