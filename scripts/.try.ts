import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import spec from '../site.config.ts';
import { buildArchive } from '../src/archive/build-archive.ts';
import { checkArchive } from '../src/archive/check-archive.ts';
import { bundleAssets } from '../src/assets/bundle-assets.ts';
import { checkConfig } from '../src/config/load-config.ts';
import { checkSite } from '../src/html/check-site.ts';
import { collectRefs } from '../src/html/collect-refs.ts';
import { serialise } from '../src/html/serialise.ts';
import { readNotes } from '../src/pipeline/read-notes.ts';
import { runReportJob } from '../src/pipeline/report-job.ts';
import { archiveFiles } from '../src/site/files/archive-files.ts';
import { planPages } from '../src/site/plan-pages.ts';
import { renderPage } from '../templates/render-page.tsx';

const config = checkConfig(spec, { path: 'x', source: '', overrides: {} } as any);
const outs = await Promise.all(
  readdirSync('seeds').map((f) =>
    runReportJob({ path: f, limits: config.limits, bytes: readFileSync('seeds/' + f), sidecar: null } as any, config),
  ),
);
for (const o of outs) console.log(o.diagnostics.map((d) => d.rule + ' ' + d.message.slice(0, 200)));
const ok = outs.flatMap((o) => o.result ?? []);
const archive = buildArchive(ok.map((r) => r.summary));
console.log(checkArchive(archive));
console.log(
  archive.issuers.map((i) => [i.slug, i.name, i.level]),
  JSON.stringify(
    archive.places.map(function f(p: any): any {
      return [p.slug, p.name, p.children.map(f)];
    }),
  ),
);
console.log(archive.distinctive.map((d) => d.words.map((w) => w.word + w.weight.toFixed(1)).join(' ')));
const notes = readNotes();
const pages = planPages(archive, notes);
const assets = await bundleAssets();
const ctx = {
  config,
  assets: assets.map,
  report: (id: string) => ok.find((r) => r.report.id === id)!.report,
  note: (n: string) => notes.find((x) => x.name === n)!.tree,
};
let bytes = 0;
const t = performance.now();
const checked = pages.map((page) => {
  const root = renderPage(page, ctx as any);
  const refs = collectRefs(root, page.url);
  const html = serialise(root, config.base);
  bytes += html.length;
  const f = path.join('/tmp/site-try', page.file);
  mkdirSync(path.dirname(f), { recursive: true });
  writeFileSync(f, html);
  return { file: page.file, url: page.url, refs };
});
console.log(pages.length, 'pages', bytes, 'chars', Math.round(performance.now() - t), 'ms');
const files = [...ok.flatMap((r) => r.files), ...(await archiveFiles(archive, pages, config)), ...assets.files];
for (const f of files) {
  const p = path.join('/tmp/site-try', f.file);
  mkdirSync(path.dirname(p), { recursive: true });
  writeFileSync(p, f.content);
}
for (const d of checkSite(checked, [...files.map((f) => f.file), 'data/reports.jsonl'])) console.log(d.path, d.message);
