import path from 'node:path';
import type { Ground } from '../ground.ts';
import { contentHash } from '../store/content-hash.ts';
import { storeIn } from '../store/folders.ts';
import { openStore } from '../store/store.ts';
import { type PageInputs, templateOf } from './page-inputs.ts';
import type { MadePage } from './render-pages.ts';

/** What the pages of a site were made of, by address and name of the input; a few digits tell a change. */
type SiteInputs = Readonly<Record<string, Readonly<Record<string, string>>>>;

const DIGITS = 8;

/** Which page is asked about, and the folder that the site was built into. */
export interface ExplainWish {
  readonly out: string;
  readonly explain?: string;
}

/**
 * Says in a sentence why the page asked about was made anew or kept, null when the site has no such page; and notes for the next build
 * what all pages were made of.
 */
export function explainPages(
  made: readonly MadePage[],
  { out, explain }: ExplainWish,
  { cache }: Pick<Ground, 'cache'>,
): string | null {
  const store = openStore(storeIn(cache, 'inputs'));
  const key = inputsKey(out);
  const before = store.read<SiteInputs>(key) ?? {};
  const now = Object.fromEntries(made.map(({ page, inputs }) => [page.url, shorten(inputs)]));
  if (JSON.stringify(now) !== JSON.stringify(before)) store.write(key, now);
  return explain === undefined ? null : explainPage(explain, made, before);
}

/** Key under which that is kept. */
export function inputsKey(out: string): string {
  return contentHash(path.resolve(out));
}

/** Says in a sentence why a page was made anew or kept; null when the site has no such page. */
function explainPage(wanted: string, made: readonly MadePage[], before: SiteInputs): string | null {
  const address = `/${wanted.replace(/^\/+/, '')}`;
  const found = made.find(
    ({ page }) => page.url === address || page.url === `${address}/` || `/${page.file}` === address,
  );
  if (found === undefined) return null;
  const { page, anew } = found;
  const was = before[page.url];
  const changes = was === undefined ? [] : changesOf(was, shorten(found.inputs)).map((name) => nameOf(name, found));
  const changed = changes.join(', ');
  if (!anew && changed === '')
    return `${page.url} was kept: nothing that it is made of has changed since the last build.`;
  if (!anew)
    return `${page.url} was taken from the cache: it was made of the same before (since the last build: ${changed}).`;
  if (was === undefined) return `${page.url} was made anew: the last build into this folder had no such page.`;
  return `${page.url} was made anew: ${changed === '' ? 'the cache did not hold it any more' : changed}.`;
}

/** Names of inputs that are not what they were. */
function changesOf(was: Readonly<Record<string, string>>, is: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => was[name] !== is[name]);
}

function nameOf(input: string, { page }: MadePage): string {
  const names: Readonly<Record<string, string>> = {
    template: `${templateOf(page.kind)} or code that it uses changed`,
    settings: 'the site’s settings changed',
    assets: 'styles or scripts changed',
    texts: 'a report that it shows changed',
    reads: 'it shows other reports',
  };
  return names[input] ?? `its “${input}” changed`;
}

function shorten(inputs: PageInputs): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, hash]) => [name, hash.slice(0, DIGITS)]));
}
