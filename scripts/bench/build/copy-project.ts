import { cpSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** What a build runs; never the captures. */
const PARTS = [
  'src',
  'templates',
  'scripts',
  'site.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
] as const;
const PACKAGES = 'node_modules';

/** Copies the project's code, so that code can be changed between two builds; packages are linked. */
export function copyProject(target: string): void {
  mkdirSync(target, { recursive: true });
  for (const part of PARTS) cpSync(path.join(ROOT, part), path.join(target, part), { recursive: true });
  symlinkSync(realpathSync(path.join(ROOT, PACKAGES)), path.join(target, PACKAGES), 'dir');
}
