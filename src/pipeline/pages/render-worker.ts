import type { Root } from 'mdast';
import type { AssetMap, RenderContext } from '../../../templates/context.ts';
import { renderPage } from '../../../templates/render-page.tsx';
import { renderShare } from '../../../templates/render-share.tsx';
import { diffParagraph } from '../../facts/changes/diff-paragraph.ts';
import { collectRefs } from '../../html/collect-refs.ts';
import { portableAddress } from '../../html/portable-address.ts';
import { type Addressing, serialise, serialiseFragment } from '../../html/serialise.ts';
import type { SiteConfig } from '../../model/config.ts';
import type { FindingsName, PairName } from '../../model/findings.ts';
import type { KeptFile, Page } from '../../model/page.ts';
import { factsName } from '../artefacts/artefacts.ts';
import { codeChanged, codeVersion } from '../code/code-version.ts';
import { type Library, type LibraryPlaces, openLibrary } from '../library.ts';
import { openFileStore } from '../store/file-store.ts';
import { storeIn } from '../store/folders.ts';
import { openPages } from './kept-pages.ts';
import { type KeptShares, openShares } from './kept-shares.ts';
import { readNotes } from './read-notes.ts';

/** Version of the code that this thread has loaded. */
const LOADED = codeVersion();

/** A page to render, and the key under which it shall be kept. */
export interface KeyedPage {
  readonly page: Page;
  readonly key: string;
}

/** Some pages to render, and what their templates may ask for. */
export interface RenderTask extends LibraryPlaces {
  readonly pages: readonly KeyedPage[];
  readonly config: SiteConfig;
  readonly assets: AssetMap;
  /** Hash of what makes a report's share of a reader. */
  readonly shares: string;
  /** Version of all code. */
  readonly code: string;
}

/** Renders pages in a worker thread and keeps them; contents come in the order of the pages. */
export function renderSlice(task: RenderTask): KeptFile[] {
  if (task.code !== LOADED) throw codeChanged();
  const library = openLibrary(task);
  const shares = openShares({ ...task, base: task.config.base }, library);
  const context = contextOf(task, library, shares);
  const files = openFileStore(storeIn(task.cache, 'content'));
  const pages = openPages(task.cache);
  return task.pages.map(({ page, key }) => {
    // Its text is at hand now: readers need not read it again.
    if (page.kind === 'report') page.reads.forEach(shares.prepare);
    const addressing = task.config.portable ? portableAddress(page.url) : task.config.base;
    const own = typeof addressing === 'string' ? context : { ...context, share: sharesFor(addressing, library) };
    const root = renderPage(page, onlyRead(page, own));
    const kept = files.keep(serialise(root, addressing));
    pages.write(key, { kept, refs: collectRefs(root, page.url) });
    return kept;
  });
}

/** Addresses in a share that is written for one page alone are those of the page. */
function sharesFor(addressing: Addressing, library: Library): RenderContext['share'] {
  return (id, section) => serialiseFragment(renderShare(library.get('report', id), section), addressing);
}

/** A page is kept under a hash of the reports and findings that it says it reads: what it read besides would go unnoticed. */
function onlyRead({ url, reads, shows }: Page, context: RenderContext): RenderContext {
  const check = (id: string) => {
    if (!reads.includes(id)) throw new Error(`The page ${url} reads the report ${id} and does not say so.`);
    return id;
  };
  const checkFindings = <K extends FindingsName | PairName>(name: K): K => {
    if (!shows.includes(name)) throw new Error(`The page ${url} shows findings of ${name} and does not say so.`);
    return name;
  };
  return {
    ...context,
    report: (id) => context.report(check(id)),
    findings: (name, id) => context.findings(checkFindings(name), check(id)),
    pairFindings: (name, later, earlier) => context.pairFindings(checkFindings(name), check(later), check(earlier)),
    share: (id, section) => context.share(check(id), section),
  };
}

function contextOf(task: RenderTask, library: Library, shares: KeptShares): RenderContext {
  return {
    config: task.config,
    assets: task.assets,
    report: (id) => library.get('report', id),
    findings: ((name, id) => library.get(factsName({ id: name }), id).facts) as RenderContext['findings'],
    pairFindings: ((name, later, earlier) =>
      library.pair(factsName({ id: name }), later, earlier).facts) as RenderContext['pairFindings'],
    share: shares.get,
    edits: (one, other) => diffParagraph(one, other).edits,
    // Read when one is asked for: few slices have one.
    note: (name) => readNotes().find((note) => note.name === name)?.tree ?? missing(name),
  };
}

function missing(name: string): Root {
  throw new Error(`There is no prose page templates/notes/${name}.md`);
}
