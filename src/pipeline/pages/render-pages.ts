import type { AssetMap } from '../../../templates/context.ts';
import type { KeptFile, Page, PlacedFile } from '../../model/page.ts';
import type { Ground } from '../ground.ts';
import type { ReportDigests } from '../library.ts';
import type { Note } from '../progress.ts';
import type { Workers } from '../workers.ts';
import { openPages } from './kept-pages.ts';
import { type PageInputs, pageInputs, pageKey } from './page-inputs.ts';
import type { KeyedPage } from './render-worker.ts';
import { shareVersion } from './share-key.ts';

/** Pages to render and what they are made of. */
export interface PagesTask extends Pick<Ground, 'cache' | 'versions' | 'code' | 'config' | 'files' | 'check'> {
  readonly pages: readonly Page[];
  readonly digests: ReportDigests;
  readonly assets: AssetMap;
}

/** Where the work is done and where its results go. */
export interface PagesMeans {
  readonly workers: Workers;
  readonly place: (file: PlacedFile) => void;
  readonly note: Note;
}

/** A page of the site as it is kept. */
export interface MadePage extends KeyedPage {
  readonly inputs: PageInputs;
  /** Whether it was rendered by this build. */
  readonly anew: boolean;
}

/** Pages a thread takes at once. */
const SLICE = 64;
/** So few are not worth a second thread, which takes a second to start. */
const FEW = 128;

/** Takes pages that are kept, renders the others in threads, and places each as soon as it is there. */
export async function renderPages(task: PagesTask, { workers, place, note }: PagesMeans): Promise<MadePage[]> {
  const { pages, code, digests, cache, versions, config, assets, files } = task;
  const shares = shareVersion(code, config);
  const setting = { cache, versions, config, assets, shares, code: code.version };
  const inputsOf = pageInputs(task);
  const store = openPages(cache);
  const roll = store.roll(task.check);
  const made = pages.map((page): MadePage & { readonly kept: KeptFile | null } => {
    const inputs = inputsOf(page);
    const key = pageKey(inputs);
    const kept = roll.get(key) ?? store.read(key)?.kept ?? null;
    const there = kept !== null && files.find(kept) !== null ? kept : null;
    if (there !== null && !roll.has(key)) roll.set(key, there);
    return { page, key, inputs, anew: there === null, kept: there };
  });
  for (const { page, kept } of made) if (kept !== null) place({ file: page.file, kept });
  const missing = made.filter(({ anew }) => anew);
  let done = 0;
  await Promise.all(
    slicesOf(missing).map(async (slice) => {
      const keyed = slice.map(({ page, key }) => ({ page, key }));
      const kept = await workers.render({ ...setting, pages: keyed, digests: only(digests, keyed) });
      for (const [at, file] of kept.entries()) {
        const { page, key } = slice[at] as MadePage;
        place({ file: page.file, kept: file });
        roll.set(key, file);
      }
      done += slice.length;
      note(`${done}/${missing.length}`);
    }),
  );
  roll.keep();
  return made.map(({ kept: _, ...page }) => page);
}

/** Digests of the reports that pages read: all of them would be copied to each thread each time. */
function only(digests: PagesTask['digests'], pages: readonly KeyedPage[]): PagesTask['digests'] {
  const ids = new Set(pages.flatMap(({ page }) => page.reads));
  return Object.fromEntries([...ids].map((id) => [id, digests[id] ?? '']));
}

function slicesOf<T>(values: readonly T[]): T[][] {
  const size = values.length <= FEW ? FEW : SLICE;
  const count = Math.ceil(values.length / size);
  return Array.from({ length: count }, (_, i) => values.slice(i * size, (i + 1) * size));
}
