import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleAssets } from '../../src/assets/bundle-assets.ts';
import type { SiteFile } from '../../src/model/page.ts';
import { searchFiles } from '../../src/pipeline/search-files.ts';
import { startWorkers } from '../../src/pipeline/workers.ts';

// The index as `npm run build` makes it, from nothing: FOLDER/library.json → FOLDER/ours/

const [folder = '.', jobs = '2'] = process.argv.slice(2);
const library = JSON.parse(readFileSync(path.join(folder, 'library.json'), 'utf8'));
const out = path.join(folder, 'ours');
const shards = path.join(folder, 'shards');
for (const old of [out, shards]) rmSync(old, { recursive: true, force: true });
const workers = startWorkers(Number(jobs));
for await (const file of searchFiles({ ...library, shards }, workers, () => undefined)) write(file);
await workers.close();
for (const file of (await bundleAssets()).files) write(file);

function write({ file, content }: SiteFile): void {
  const target = path.join(out, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}
