import path from 'node:path';
import { contentHash } from '../store/content-hash.ts';
import { storeIn } from '../store/folders.ts';
import { openStore } from '../store/store.ts';
import { type PageInputs, templateOf } from './page-inputs.ts';
import type { MadePage } from './render-pages.ts';

/** What the pages of a site were made of, by address and name of the input; a few digits tell a change. */
type SiteInputs = Readonly<Record<string, Readonly<Record<string, string>>>>;

const DIGITS = 8;

/** What the pages of a site were made of, and of the last site that was built into each folder. */
export interface KnownInputs {
  /** Of the site that stood in the folder before. */
  readonly before: (out: string) => SiteInputs;
  /** Notes what a site is made of, and that it stands in the folder now. */
  readonly note: (out: string, site: string, made: readonly MadePage[] | null) => void;
}

/** Opens them in the folders of a cache; a site is known by the hash of all that it is made of. */
export function openInputs(cache: string): KnownInputs {
  const store = openStore(storeIn(cache, 'inputs'));
  const siteIn = (out: string) => store.read<{ readonly site: string }>(outKey(out))?.site;
  return {
    before: (out) => store.read<SiteInputs>(siteIn(out) ?? '') ?? {},
    note: (out, site, made) => {
      if (made !== null && !store.has(site))
        store.write(site, Object.fromEntries(made.map(({ page, inputs }) => [page.url, shorten(inputs)])));
      if (siteIn(out) !== site) store.write(outKey(out), { site });
    },
  };
}

/** Key under which it is kept which site stands in a folder. */
export function outKey(out: string): string {
  return contentHash(path.resolve(out));
}

/** Says in a sentence why a page was made anew or kept; null when the site has no such page. */
export function explainPage(wanted: string, made: readonly MadePage[], before: SiteInputs): string | null {
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
