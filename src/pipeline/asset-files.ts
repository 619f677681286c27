import { assetMap, bundleAssets } from '../assets/bundle-assets.ts';
import { ASSETS, FIXED } from '../assets/entries.ts';
import type { Ground } from './ground.ts';

/** Styles and scripts, and their addresses by name; bundled when a source of theirs has changed. */
export async function assetFiles({ kept, code }: Pick<Ground, 'kept' | 'code'>) {
  const sources = [...ASSETS.flatMap((entry) => entry.sources), ...FIXED.map(({ source }) => source)];
  const by = code.versionOf(['src/assets/bundle-assets.ts', 'templates/styles/', ...sources]);
  const files = await kept.take(by, () => bundleAssets());
  return { files, map: assetMap(files) };
}
