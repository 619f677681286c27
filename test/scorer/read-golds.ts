import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CaseGold } from './case-gold.ts';

/** The gold of every case of a folder, in the order of their names. */
export function readGolds(folder: string): CaseGold[] {
  return readdirSync(`${folder}-gold`)
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(`${folder}-gold`, file), 'utf8')) as CaseGold);
}
