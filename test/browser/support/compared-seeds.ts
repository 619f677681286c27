import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

const SEEDS = path.resolve(import.meta.dirname, '../../../seeds');
const COPIED = '000_26c84a4fe4352593.txt';

/** Words of a paragraph that would run if they were markup. */
export const HOSTILE_WORDS = '新增一段：<script>alert(1)</script><img src=x onerror=alert(2)>开展执法培训十二场次。';

/** A seeds folder with the project's reports, one of them again two years later with words that would run, and one as it stood in another capture. */
export function comparedSeeds(): string {
  const folder = path.join(inject('sitesFolder'), 'seeds-compared');
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(SEEDS).filter((name) => /^\d/.test(name)))
    copyFileSync(path.join(SEEDS, file), path.join(folder, file));
  const lines = readFileSync(path.join(SEEDS, COPIED), 'utf8').split('\n');
  const long = lines.flatMap((line, at) => (line.length > 80 ? at : []));
  const later = lines.toSpliced(long[1] ?? 0, 0, HOSTILE_WORDS).join('\n');
  writeFileSync(path.join(folder, '900.txt'), later.replaceAll('2022', '2024').replaceAll('2021', '2023'));
  writeFileSync(path.join(folder, '901.txt'), lines.toSpliced(long[2] ?? 0, 1).join('\n'));
  return folder;
}
