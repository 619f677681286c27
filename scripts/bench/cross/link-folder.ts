import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Gives all files of a folder a second name each in another: files that are replaced whole, never changed, stay as they are in the first. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else linkSync(source, target);
  }
}
