import { type CheckedSite, checkSite } from '../../html/check-site.ts';
import { gatherTargets, type KeyedPlace, NO_TARGETS, type SiteTargets, suspectPages } from '../../html/link-targets.ts';
import { DiagnosticError } from '../../model/diagnostic.ts';
import { looksLike } from '../artefacts/shapes.ts';
import type { Ground } from '../ground.ts';
import { contentHash } from '../store/content-hash.ts';
import { storeIn } from '../store/folders.ts';
import { openStore, type Store } from '../store/store.ts';
import { openPages } from './kept-pages.ts';
import type { MadePage } from './render-pages.ts';

/**
 * Throws a `DiagnosticError` that names every internal link, anchor or asset address leading nowhere, and every repeated id. The same pages
 * beside the same files are checked once, and of others only what the site that was checked last does not vouch for. Returns the keys under
 * which that is kept.
 */
export function checkLinks(
  made: readonly MadePage[],
  written: readonly string[],
  { cache, code }: Pick<Ground, 'cache' | 'code'>,
): string[] {
  const store = openStore(storeIn(cache, 'checked'));
  const pages = made.map(({ page: { file, url }, key }): KeyedPlace => ({ file, url, key }));
  const own = new Set(pages.map(({ file }) => file));
  const others = written.filter((file) => !own.has(file));
  const by = code.versionOf(['src/html/check-site.ts', 'src/html/link-targets.ts']);
  const last = contentHash(by, 'last');
  const key = contentHash(by, ...pages.map((page) => page.key), '', ...others);
  if (store.read(key) !== null) return [key, last];
  const { need } = openPages(cache);
  store.write(last, lookAt(readTargets(store, last), { pages, others, refsOf: (page) => need(page.key).refs }));
  store.write(key, {});
  return [key, last];
}

interface WholeSite extends CheckedSite<KeyedPlace> {
  /** Files that are no pages. */
  readonly others: readonly string[];
}

/** Looks at what is not known to be sound; returns what is then. */
function lookAt(before: SiteTargets, { pages, others, refsOf }: WholeSite): SiteTargets {
  const targets = gatherTargets(before);
  const suspects = suspectPages(before, pages, [...pages.map(({ file }) => file), ...others]);
  const broken = checkSite({ pages, refsOf, suspects, note: ({ key }, places) => targets.add(key, places) }, others);
  if (broken.length > 0) throw new DiagnosticError(broken);
  return targets.all(pages.map(({ key }) => key));
}

function readTargets(store: Store, key: string): SiteTargets {
  const kept = store.read<SiteTargets>(key);
  return kept !== null && looksLike('targets', kept) ? kept : NO_TARGETS;
}
