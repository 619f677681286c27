import type { SiteFile } from '../../../src/model/page.ts';
import { openStage } from '../../../src/publish/open-stage.ts';

// Publishes one site after another until it is killed: node --import tsx publish-again.ts OUT
const [out = ''] = process.argv.slice(2);
const guarded = { project: import.meta.dirname, sources: [] };

function site(version: number): SiteFile[] {
  return Array.from({ length: 40 }, (_, i) => ({ file: `p/${i}/index.html`, content: `${version} `.repeat(500) }));
}

for (let version = 0; ; version++) {
  const stage = openStage(out, guarded);
  for (const file of site(version)) await stage.write(file);
  stage.commit();
  stage.close();
  if (version === 0) process.stdout.write('first\n');
}
