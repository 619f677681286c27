import { renderShare } from '../../../templates/render-share.tsx';
import { serialiseFragment } from '../../html/serialise.ts';
import type { KeptFragment } from '../../model/fragment.ts';
import { type Report, SECTION_KEYS, type SectionKey } from '../../model/report.ts';
import { looksLike } from '../artefacts/shapes.ts';
import type { Library, LibraryPlaces } from '../library.ts';
import { storeIn } from '../store/folders.ts';
import { openStore } from '../store/store.ts';
import { shareKey } from './share-key.ts';

/** What the shares of reports are made with. */
export interface SharePlaces extends LibraryPlaces {
  readonly base: string;
  /** Hash of the code and settings that make a share. */
  readonly shares: string;
}

/** Shares of reports in readers: each is rendered once, and kept for all pages on which it stands. */
export interface KeptShares {
  readonly get: (id: string, section: SectionKey) => KeptFragment;
  /** Makes those of a report that is at hand for another reason. */
  readonly prepare: (id: string) => void;
}

/** Opens them in the folders of a cache. */
export function openShares({ cache, digests, base, shares }: SharePlaces, library: Library): KeptShares {
  const store = openStore(storeIn(cache, 'share'));
  const keyOf = (id: string, section: SectionKey) => shareKey(shares, digests[id] ?? '', section);
  const make = (id: string) => {
    const report = library.get('report', id);
    for (const section of sharesOf(report))
      store.write(keyOf(id, section), serialiseFragment(renderShare(report, section), base));
  };
  const read = (id: string, section: SectionKey) => {
    const share = store.read<KeptFragment>(keyOf(id, section));
    return looksLike('share', share) ? share : null;
  };
  return {
    get: (id, section) => {
      const kept = read(id, section);
      if (kept !== null) return kept;
      make(id);
      return read(id, section) ?? serialiseFragment(renderShare(library.get('report', id), section), base);
    },
    prepare: (id) => {
      if (!sharesOf(library.get('report', id)).every((section) => store.has(keyOf(id, section)))) make(id);
    },
  };
}

/** Sections that a report has: no reader shows it for others. */
function sharesOf({ coverage }: Report): SectionKey[] {
  return SECTION_KEYS.filter((section) => coverage[section].state !== 'missing');
}
