import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openLibrary } from '../src/pipeline/library.ts';
import { openBrowser } from '../test/browser/support/open-browser.ts';
import { benchTable } from './bench/bench-table.ts';
import { startCountingServer } from './bench/counting-server.ts';
import { foldArchive } from './bench/folded-archive.ts';
import { measureCosts } from './bench/measure-cost.ts';
import { measureProcess } from './bench/measure-process.ts';
import { measureTruth } from './bench/measure-truth.ts';
import { OURS, STOCK } from './bench/page-side.ts';
import { substrings } from './bench/query-sets.ts';
import { openSyntheticLibrary } from './bench/synthetic-library.ts';
import { runMainCommand } from './support/run-command.ts';

// npm run bench:search: our search beside stock Pagefind, over the same synthetic reports, in the same run.

const BUILD_OURS = path.resolve(import.meta.dirname, 'bench/build-ours.ts');
const BUILD_STOCK = path.resolve(import.meta.dirname, 'bench/build-stock.ts');
const BLANK =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">';

/** What stock Pagefind needs to answer: index, fragments and metadata; its own pages and scripts are left out. */
const STOCK_INDEX = /\.(pf_index|pf_fragment|pf_meta)$/;
/** Scripts and the engine are not the archive's. */
const OUR_INDEX = /\.(pf_index|bin)$/;

await runMainCommand({
  name: 'npm run bench:search --',
  description: 'Measure our search beside stock Pagefind over the same synthetic reports',
  args: {
    reports: { type: 'string', default: '3000', description: 'How many reports' },
    queries: { type: 'string', default: '200', description: 'How many queries of each kind' },
    folder: { type: 'string', default: '.cache/bench', description: 'Folder for reports and indexes; may be removed' },
    jobs: { type: 'string', default: '2', description: 'Threads that build our index' },
    reuse: {
      type: 'boolean',
      default: false,
      description: 'Take the indexes of the last run; skips the cost of building',
    },
  },
  async run({ reports, queries, folder: where, jobs, reuse }) {
    const folder = path.resolve(where);
    mkdirSync(folder, { recursive: true });
    const say = (text: string) => process.stderr.write(`${text}\n`);
    say(`Making and extracting ${reports} reports …`);
    const library = await openSyntheticLibrary(folder, Number(reports), Number(jobs));
    writeFileSync(path.join(folder, 'library.json'), JSON.stringify(library));
    say('Building both indexes …');
    const builds = reuse
      ? null
      : { ours: await measureProcess(BUILD_OURS, [folder, jobs]), stock: await measureProcess(BUILD_STOCK, [folder]) };
    const disk = {
      ours: sizeBelow(path.join(folder, 'ours/search')),
      stock: sizeBelow(path.join(folder, 'stock/pagefind'), STOCK_INDEX),
    };
    for (const name of ['ours', 'stock']) writeFileSync(path.join(folder, name, 'blank.html'), BLANK);
    const { get } = openLibrary(library);
    const archive = foldArchive(Object.keys(library.digests).flatMap((id) => get('records', id)));
    const browser = await openBrowser();
    const servers = await Promise.all(['ours', 'stock'].map((name) => startCountingServer(path.join(folder, name))));
    try {
      const [ours, stock] = servers as [(typeof servers)[0], (typeof servers)[0]];
      say('Asking, first visits and later ones …');
      const some = substrings(archive, Number(queries), 7);
      const costs = await measureCosts(
        browser,
        [
          [OURS, ours],
          [STOCK, stock],
        ],
        { queries: some, delayed: some.slice(0, Math.ceil(some.length / 4)) },
      );
      say('Holding results against the texts …');
      const pages = { ours: await browser.newPage(), stock: await browser.newPage(), stockIds: stockIds(folder) };
      await Promise.all([pages.ours.goto(`${ours.url}blank.html`), pages.stock.goto(`${stock.url}blank.html`)]);
      const truth = await measureTruth(archive, pages, Number(queries));
      console.log(
        benchTable({ reports: archive.heads.size, builds, disk, costs: { ours: costs[0], stock: costs[1] }, truth }),
      );
    } finally {
      await browser.close();
      await Promise.all(servers.map((server) => server.close()));
    }
    return 0;
  },
});

function sizeBelow(folder: string, which = OUR_INDEX): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => which.test(file))
    .reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
}

/** Report of each fragment, read off the files, since asking Pagefind for all of them would take hours. */
function stockIds(folder: string): Map<string, string> {
  const dir = path.join(folder, 'stock/pagefind/fragment');
  return new Map(
    readdirSync(dir).map((file) => {
      const text = gunzipSync(readFileSync(path.join(dir, file))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [path.parse(file).name, url.split('/')[2] as string];
    }),
  );
}
