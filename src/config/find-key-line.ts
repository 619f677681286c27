import { readKeyLines } from './key-lines.ts';

/**
 * Line (from 1) on which a setting stands in a config file's source, or else the nearest thing around it; null when
 * neither can be found: `['limits', 'maxCaptureBytes']` → 7.
 */
export function findKeyLine(source: string, path: readonly PropertyKey[]): number | null {
  const lines = readKeyLines(source);
  for (let depth = path.length; depth > 0; depth--) {
    const line = lines.get(path.slice(0, depth).map(String).join('.'));
    if (line !== undefined) return line;
  }
  return null;
}
