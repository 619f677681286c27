import type { Pager } from '../model/list-view.ts';
import type { Crumb, Page } from '../model/page.ts';
import { fileOf, urls } from './urls.ts';
import { PAGE_TITLES } from './wording.ts';

type WithoutFile<P> = P extends Page ? Omit<P, 'file' | 'crumbs' | 'reads' | 'shows'> : never;
/**
 * A page before its file is named; `above` are the steps between home and the page, `reads` the reports whose texts it shows, `shows` the
 * comparisons whose findings in them.
 */
export type PageDraft = WithoutFile<Page> & { readonly above?: readonly Crumb[] } & Partial<
    Pick<Page, 'reads' | 'shows'>
  >;

const HOME: Crumb = { label: PAGE_TITLES.home, href: urls.home() };

/** Names the file of a page and writes its trail: home, the steps above, the page itself. */
export function makePage({ above = [], reads = [], shows = [], ...draft }: PageDraft): Page {
  const own: Crumb = { label: draft.title, href: null };
  const crumbs = draft.kind === 'home' ? [] : [HOME, ...above, own];
  return { ...draft, file: fileOf(draft.url), crumbs, reads, shows } as Page;
}

/**
 * The same for a page of a list that may be cut into pages: those after the first have a number and stand below the first.
 * They say nothing of the whole list, so that a report more does not change them all.
 */
export function makePaged(draft: PageDraft, pager: Pager | null): Page {
  if (pager === null || pager.page === 1) return makePage(draft);
  const { title, above = [] } = draft;
  const url = urls.paged(pager.url, pager.page);
  const steps = [...above, { label: title, href: pager.url }];
  const numbered = `${title}（第 ${pager.page} 页）`;
  return makePage({ ...draft, url, title: numbered, description: `${numbered}。`, above: steps });
}

/** Steps to the lists that stand directly below home. */
export const STEPS = {
  reports: { label: PAGE_TITLES.reports, href: urls.reports() },
  issuers: { label: PAGE_TITLES.issuers, href: urls.issuers() },
  years: { label: PAGE_TITLES.years, href: urls.years() },
  places: { label: PAGE_TITLES.places, href: urls.places() },
  levels: { label: PAGE_TITLES.levels, href: urls.levels() },
  sections: { label: PAGE_TITLES.sections, href: urls.sections() },
  coverage: { label: PAGE_TITLES.coverage, href: urls.coverage() },
  questions: { label: PAGE_TITLES.questions, href: urls.questions() },
  passages: { label: PAGE_TITLES.passages, href: urls.passages() },
  formulas: { label: PAGE_TITLES.formulas, href: urls.formulas() },
} as const satisfies Readonly<Record<string, Crumb>>;
