import { readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import path from 'node:path';

/** Everything below a folder that is no folder, as paths below it with `/`; links are not followed. Node's own `recursive` takes three times as long. */
export function filesBelow(folder: string): string[] {
  const files: string[] = [];
  const walk = (at: string) => {
    for (const entry of readdirSync(`${folder}/${at}`, { withFileTypes: true })) {
      if (entry.isDirectory()) walk(`${at}${entry.name}/`);
      else files.push(`${at}${entry.name}`);
    }
  };
  walk('');
  return files;
}

/** Removes a folder and all below it; links are not followed. Node's own `rmSync` asks the system thrice as often. */
export function removeFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) removeFolder(file);
    else unlinkSync(file);
  }
  rmdirSync(folder);
}
