import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

const SEED = path.resolve(import.meta.dirname, '../../../seeds/000_26c84a4fe4352593.txt');
const TOWNS = ['上马台镇', '河西务镇', '大良镇', '崔黄口镇'];

/** A seeds folder with reports of four towns that are one text but for names, years, a figure, and a paragraph of each one's own. */
export function severalIssuers(): string {
  const folder = path.join(inject('sitesFolder'), 'seeds-several-issuers');
  mkdirSync(folder, { recursive: true });
  const text = readFileSync(SEED, 'utf8');
  for (const [at, town] of TOWNS.entries()) {
    const own = `本镇自己的一段：第${at + 1}次专题会议由${town}组织，讨论了${'甲乙丙丁'[at]}项工作。`;
    const lines = text
      .replaceAll(TOWNS[0] as string, town)
      .replace('1700余份', `${1700 + 100 * at}余份`)
      .split('\n');
    lines.splice(lines.findIndex((line) => line.length > 80) + 1, 0, own);
    writeFileSync(path.join(folder, `${at}.txt`), lines.join('\n'));
  }
  return folder;
}
