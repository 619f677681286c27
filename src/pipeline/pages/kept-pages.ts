import type { PageRefs } from '../../html/collect-refs.ts';
import type { KeptFile } from '../../model/page.ts';
import { looksLike } from '../artefacts/shapes.ts';
import { storeIn, valueGone } from '../store/folders.ts';
import { openRoll, type Roll } from '../store/roll.ts';
import { openStore } from '../store/store.ts';

/** A rendered page as it is kept. */
export interface KeptPage {
  readonly kept: KeptFile;
  /** What other pages may point at on it, and what it points at. */
  readonly refs: PageRefs;
}

/** Rendered pages by a hash of what they are made of. */
export interface KeptPages {
  readonly read: (key: string) => KeptPage | null;
  /** The same where this build has kept it or seen it: throws when it is gone since. */
  readonly need: (key: string) => KeptPage;
  readonly write: (key: string, page: KeptPage) => void;
  /** Contents of the pages of the last build. */
  readonly roll: (check: boolean) => Roll<KeptFile>;
}

/** Opens them in the folders of a cache. */
export function openPages(cache: string): KeptPages {
  const store = openStore(storeIn(cache, 'page'));
  const read = (key: string): KeptPage | null => {
    const page = store.read<KeptPage>(key);
    return page !== null && looksLike('page', page) ? page : null;
  };
  const need = (key: string): KeptPage => {
    const page = read(key);
    if (page === null) throw valueGone(cache);
    return page;
  };
  const isSound = (value: unknown) => looksLike('kept', value);
  return {
    read,
    need,
    write: (key, page) => store.write(key, page),
    roll: (check) => openRoll<KeptFile>(store, { isSound, check }),
  };
}
