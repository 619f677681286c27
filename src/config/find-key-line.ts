/**
 * Line (from 1) on which a setting stands in a config file's source, each key looked for after its parent's; null when it
 * cannot be found: `['limits', 'maxCaptureBytes']` → 7.
 */
export function findKeyLine(source: string, path: readonly PropertyKey[]): number | null {
  const lines = source.split('\n');
  let at = -1;
  for (const key of path) {
    const found = lines.findIndex((line, i) => i >= Math.max(at, 0) && opens(line, String(key)));
    if (found < 0) break;
    at = found;
  }
  return at < 0 ? null : at + 1;
}

/** e.g. `  'title': '年报',` or `limits: { maxCaptureBytes: 5 },` */
function opens(line: string, key: string): boolean {
  const name = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(^|[\\s{,])(['"\`]?)${name}\\2\\s*:`).test(line.replace(/\/\/.*$/, ''));
}
