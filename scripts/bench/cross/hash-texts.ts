import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eachGram } from '../../../src/facts/passages/grams.ts';
import { listCaptures } from '../../../src/ingest/list-captures.ts';

// Reads captures and hashes every run of eight characters of them once, in a process of its own: what any comparison of texts begins with. SEEDS

const [seeds = ''] = process.argv.slice(2);
let [texts, grams, sum] = [0, 0, 0];

for (const capture of await listCaptures(seeds)) {
  const text = readFileSync(path.join(seeds, capture), 'utf8');
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  eachGram(units, [0, units.length], (_, hash) => {
    grams++;
    sum ^= hash;
  });
  texts++;
}

console.log(JSON.stringify({ texts, grams, sum: sum >>> 0 }));
