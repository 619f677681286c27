import { checkSite, type PagePlace } from '../../html/check-site.ts';
import { DiagnosticError } from '../../model/diagnostic.ts';
import type { Ground } from '../ground.ts';
import { contentHash } from '../store/content-hash.ts';
import { storeIn } from '../store/folders.ts';
import { openStore } from '../store/store.ts';
import { openPages } from './kept-pages.ts';
import type { MadePage } from './render-pages.ts';

/**
 * Throws a `DiagnosticError` that names every internal link, anchor or asset address leading nowhere, and every repeated id. The same pages
 * beside the same files are checked once; returns the key under which that is kept.
 */
export function checkLinks(
  made: readonly MadePage[],
  written: readonly string[],
  { cache, code }: Pick<Ground, 'cache' | 'code'>,
): string {
  const checked = openStore(storeIn(cache, 'checked'));
  const keys = new Map(made.map(({ page, key }) => [page.file, key]));
  const others = written.filter((file) => !keys.has(file));
  const key = contentHash(code.versionOf(['src/html/check-site.ts']), ...keys.values(), '', ...others);
  if (checked.read(key) !== null) return key;
  const pages = openPages(cache);
  const refsOf = ({ file }: PagePlace) => pages.need(keys.get(file) as string).refs;
  const broken = checkSite({ pages: made.map(({ page }) => page), refsOf }, others);
  if (broken.length > 0) throw new DiagnosticError(broken);
  checked.write(key, {});
  return key;
}
