import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

const SEED = path.resolve(import.meta.dirname, '../../../seeds/000_26c84a4fe4352593.txt');

/** A seeds folder with a report and one of two years later that differs in a place, a figure and a paragraph. */
export function twoYears(): string {
  const folder = path.join(inject('sitesFolder'), 'seeds-two-years');
  mkdirSync(folder, { recursive: true });
  const text = readFileSync(SEED, 'utf8');
  writeFileSync(path.join(folder, '0.txt'), text);
  const lines = text.replaceAll('2022', '2024').replaceAll('2021', '2023').replace('1700余份', '1900余份').split('\n');
  const long = lines.flatMap((line, at) => (line.length > 80 ? at : []));
  const [first = 0, , third = 0] = long;
  lines.splice(third, 0, ...lines.splice(first + 1, 1), '新增一段：<script>alert(1)</script>开展执法培训十二场次。');
  writeFileSync(path.join(folder, '1.txt'), lines.join('\n'));
  return folder;
}
