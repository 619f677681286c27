import type { Root } from 'mdast';
import type { AssetMap, RenderContext } from '../../templates/context.ts';
import { renderPage } from '../../templates/render-page.tsx';
import type { CheckedPage } from '../html/check-site.ts';
import { collectRefs } from '../html/collect-refs.ts';
import { serialise } from '../html/serialise.ts';
import type { SiteConfig } from '../model/config.ts';
import type { Page } from '../model/page.ts';
import { openLibrary, type ReportKeys } from './library.ts';
import { readNotes } from './read-notes.ts';

/** Some pages to render, and what their templates may ask for. */
export interface RenderTask {
  readonly pages: readonly Page[];
  readonly config: SiteConfig;
  readonly assets: AssetMap;
  readonly store: string;
  readonly keys: ReportKeys;
}

/** A page as it will be written, with what the link check needs of it. */
export interface RenderedPage extends CheckedPage {
  readonly html: string;
}

/** Renders pages in a worker thread. */
export function renderSlice(task: RenderTask): RenderedPage[] {
  const context = contextOf(task);
  return task.pages.map((page) => {
    const root = renderPage(page, onlyRead(page, context));
    return {
      file: page.file,
      url: page.url,
      refs: collectRefs(root, page.url),
      html: serialise(root, task.config.base),
    };
  });
}

/** A page is kept under a hash of the reports that it says it reads: what it read besides would go unnoticed. */
function onlyRead({ url, reads }: Page, context: RenderContext): RenderContext {
  const check = (id: string) => {
    if (!reads.includes(id)) throw new Error(`The page ${url} reads the report ${id} and does not say so.`);
    return id;
  };
  return { ...context, report: (id) => context.report(check(id)), answers: (id) => context.answers(check(id)) };
}

function contextOf({ config, assets, store, keys }: RenderTask): RenderContext {
  const library = openLibrary(store, keys);
  const notes = new Map(readNotes().map((note) => [note.name, note.tree]));
  return {
    config,
    assets,
    report: (id) => library.result(id).report,
    answers: (id) => library.result(id).answers,
    note: (name) => notes.get(name) ?? missing(name),
  };
}

function missing(name: string): Root {
  throw new Error(`There is no prose page templates/notes/${name}.md`);
}
