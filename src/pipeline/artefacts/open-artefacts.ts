import { contentHash } from '../store/content-hash.ts';
import { storeIn, valueGone } from '../store/folders.ts';
import { openStore } from '../store/store.ts';
import { type ArtefactName, type ArtefactVersions, isFacts } from './artefacts.ts';
import type { Results } from './results.ts';
import { looksLike } from './shapes.ts';

/** What is kept of reports, by the digest of the report and the kind of the result. */
export interface Artefacts {
  /** The result, or null when there is none or it is damaged or of another shape. */
  readonly read: <K extends ArtefactName>(name: K, digest: string) => Results[K] | null;
  /** The same where this build has kept it or seen it: throws when it is gone since. */
  readonly need: <K extends ArtefactName>(name: K, digest: string) => Results[K];
  /** Whether there is a file for it, which may be damaged. */
  readonly has: (name: ArtefactName, digest: string) => boolean;
  readonly write: <K extends ArtefactName>(name: K, digest: string, value: Results[K]) => void;
}

/** Opens them in the folders of a cache. */
export function openArtefacts(cache: string, versions: ArtefactVersions): Artefacts {
  const storeOf = (name: ArtefactName) => openStore(storeIn(cache, name));
  const keyOf = (name: ArtefactName, digest: string) => artefactKey(versions, name, digest);
  const read = <K extends ArtefactName>(name: K, digest: string): Results[K] | null => {
    const value = storeOf(name).read<Results[K]>(keyOf(name, digest));
    return value !== null && looksLike(shapeOf(name), value) ? value : null;
  };
  return {
    read,
    need: (name, digest) => {
      const value = read(name, digest);
      if (value === null) throw valueGone(cache);
      return value;
    },
    has: (name, digest) => storeOf(name).has(keyOf(name, digest)),
    write: (name, digest, value) => storeOf(name).write(keyOf(name, digest), value),
  };
}

function missing(name: string): never {
  throw new Error(`${name} is made by nothing.`);
}

function shapeOf(name: ArtefactName): Parameters<typeof looksLike>[0] {
  return isFacts(name) ? 'facts' : name;
}

/** What stands for the digest where something is kept of a report and an earlier one. */
export function pairDigest(
  digests: Readonly<Record<string, string>>,
  [later, earlier]: readonly [later: string, earlier: string],
): string {
  return contentHash('pair', digests[later] ?? '', digests[earlier] ?? '', later, earlier);
}

/** Key of a result. A report lies under its own digest, whatever code it came from: what is made of it stays when a rule changes and it does not. */
export function artefactKey(versions: ArtefactVersions, name: ArtefactName, digest: string): string {
  return name === 'report' ? digest : contentHash(versions[name] ?? missing(name), digest);
}
