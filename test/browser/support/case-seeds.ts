import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

const CASES = path.resolve(import.meta.dirname, '../../cases');

/** A seeds folder with the first reports of the development cases, for what five reports cannot show. */
export function caseSeeds(count: number): string {
  const folder = path.join(inject('sitesFolder'), `seeds-${count}`);
  mkdirSync(folder, { recursive: true });
  const texts = readdirSync(path.join(CASES, 'dev')).filter((name) => name.endsWith('.txt') && isReport(name));
  for (const name of texts.sort().slice(0, count)) {
    copyFileSync(path.join(CASES, 'dev', name), path.join(folder, name));
  }
  return folder;
}

/** The cases hold pages that only look like reports, and a site with one is not published. */
function isReport(name: string): boolean {
  const gold = readFileSync(path.join(CASES, 'dev-gold', name.replace(/\.txt$/, '.gold.json')), 'utf8');
  return (JSON.parse(gold) as { readonly isReport: boolean }).isReport;
}
