import type { AssetMap } from './context.ts';

/** Address of a bundled file by its name, e.g. `report.js`; a name that none has is a mistake in a template. */
export function assetUrl(assets: AssetMap, name: string): string {
  const url = assets[name];
  if (url === undefined) throw new Error(`no asset is named ${name}`);
  return url;
}
