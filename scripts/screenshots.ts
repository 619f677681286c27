import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DiagnosticError } from '../src/model/diagnostic.ts';
import { openBrowser } from '../test/browser/support/open-browser.ts';
import { runMainCommand } from './support/run-command.ts';
import { startStaticServer } from './support/static-server.ts';

// npm run screenshots: the pictures of README, taken of a built site.

/** Pictures: file, page below the site's home, width in pixels and theme. */
const SHOTS = [
  { name: 'report', page: 'reports/0c344ee7e311/', width: 1280, height: 800, theme: 'light' },
  { name: 'search', page: 'search/?q=行政执法', width: 1280, height: 800, theme: 'light' },
  { name: 'reader-phone-dark', page: 'sections/shortcomings/', width: 360, height: 720, theme: 'dark' },
] as const;

await runMainCommand({
  name: 'npm run screenshots --',
  description: 'Take the pictures of README of a built site',
  args: {
    site: { type: 'string', default: 'dist', description: 'Folder of the built site' },
    to: { type: 'string', default: '.github/screenshots', description: 'Folder of the pictures' },
  },
  async run({ site, to }) {
    mkdirSync(to, { recursive: true });
    const server = await startStaticServer({ folder: site });
    const browser = await openBrowser();
    try {
      for (const { name, page: address, width, height, theme } of SHOTS) {
        const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme });
        const answer = await page.goto(server.url + address, { waitUntil: 'networkidle' });
        if (!answer?.ok()) throw noPage(site, address);
        await page.screenshot({ path: path.join(to, `${name}.png`) });
        await page.close();
      }
    } finally {
      await browser.close();
      await server.close();
    }
    return 0;
  },
});

function noPage(site: string, address: string): DiagnosticError {
  return new DiagnosticError([
    {
      path: site,
      line: null,
      column: null,
      rule: 'no-page',
      severity: 'error',
      message: `The site has no page /${address}.`,
      hint: 'Build it from seeds/ first (npm run build), or name its folder with --site.',
    },
  ]);
}
