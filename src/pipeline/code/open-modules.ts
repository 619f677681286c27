import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleModules } from '../../load/bundle-modules.mjs';
import { openSpareFolder } from '../store/spare-folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Modules of the project (`./src/…`) for processes and threads of one build. */
export interface Modules {
  /** The address of one, as JavaScript; where that can be written nowhere, its source's. */
  readonly addressOf: (module: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Opens them; they are bundled, all at once, when the first is asked for: a build that finds everything in the cache needs none. */
export function openModules(modules: readonly string[]): Modules {
  const folder = openSpareFolder();
  let bundled: Promise<boolean> | null = null;
  return {
    addressOf: async (module) => {
      bundled ??= bundleModules(modules, folder.path).then(
        () => true,
        () => false,
      );
      const file = (await bundled) ? path.join(folder.path, `${path.parse(module).name}.mjs`) : path.join(ROOT, module);
      return pathToFileURL(file).href;
    },
    close: async () => {
      await bundled;
      folder.close();
    },
  };
}
