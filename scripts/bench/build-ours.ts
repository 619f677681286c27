import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleAssets } from '../../src/assets/bundle-assets.ts';
import type { SiteFile } from '../../src/model/page.ts';
import { readCode } from '../../src/pipeline/code/code-version.ts';
import type { LibraryPlaces } from '../../src/pipeline/library.ts';
import { planIndex } from '../../src/pipeline/search/plan-index.ts';
import { indexFiles } from '../../src/pipeline/search/search-files.ts';
import { startWorkers } from '../../src/pipeline/workers.ts';

// The index as `npm run build` makes it, from nothing: FOLDER/library.json → FOLDER/ours/

const [folder = '.', jobs = '2'] = process.argv.slice(2);
const library: LibraryPlaces = JSON.parse(readFileSync(path.join(folder, 'library.json'), 'utf8'));
const out = path.join(folder, 'ours');
const code = readCode();
for (const old of [out, path.join(library.cache.split('\0')[0] ?? '', 'shard')])
  rmSync(old, { recursive: true, force: true });
const workers = startWorkers(Number(jobs));
const means = { workers, note: () => undefined };
const { digests } = library;
const tiers = planIndex({ ...library, code }, { digests, arrival: Object.keys(digests).sort() });
for await (const file of indexFiles({ ...library, code }, tiers, means)) write(file);
await workers.close();
for (const file of await bundleAssets()) write(file);

function write({ file, content }: SiteFile): void {
  const target = path.join(out, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}
