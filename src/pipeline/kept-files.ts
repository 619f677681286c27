import type { KeptFile, PlacedFile, SiteFile } from '../model/page.ts';
import { looksLike } from './artefacts/shapes.ts';
import type { FileStore } from './store/file-store.ts';
import { storeIn } from './store/folders.ts';
import { openStore } from './store/store.ts';

/** Files of the site that are made together, as they are kept. */
export interface KeptFiles {
  /** Those under a hash of what they are made of; made, and kept, when they are not there whole. */
  readonly take: (key: string, make: () => Files) => Promise<readonly PlacedFile[]>;
  /** What was asked for so far: keys, and the contents of the files. */
  readonly taken: () => { readonly keys: readonly string[]; readonly contents: readonly KeptFile[] };
}

/** A file that is joined of contents that are kept already. */
interface JoinedFile {
  readonly file: string;
  readonly parts: readonly KeptFile[];
}
/** Also what a thread has kept already. */
type AnyFile = SiteFile | JoinedFile | PlacedFile;
type Files = Iterable<AnyFile> | AsyncIterable<AnyFile> | Promise<Iterable<AnyFile>>;

/** Opens them in the folders of a cache. */
export function openKeptFiles(cache: string, files: FileStore): KeptFiles {
  const store = openStore(storeIn(cache, 'placed'));
  const taken = new Map<string, readonly PlacedFile[]>();
  const keep = (one: AnyFile) => {
    if ('kept' in one) return one.kept;
    return 'parts' in one ? files.join(one.parts) : files.keep(one.content);
  };
  return {
    taken: () => ({
      keys: [...taken.keys()],
      contents: [...taken.values()].flatMap((made) => made.map((one) => one.kept)),
    }),
    take: async (key, make) => {
      const kept = store.read<readonly PlacedFile[]>(key);
      if (kept !== null && looksLike('placed', kept) && kept.every((one) => files.find(one.kept) !== null)) {
        taken.set(key, kept);
        return kept;
      }
      const made: PlacedFile[] = [];
      for await (const one of await make()) made.push({ file: one.file, kept: keep(one) });
      store.write(key, made);
      taken.set(key, made);
      return made;
    },
  };
}
