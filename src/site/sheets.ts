import type { PageKind } from '../model/page.ts';

/** A stylesheet as pages load it: files of `templates/styles/`, one behind the other, later ones over earlier ones. */
export interface Sheet {
  /** Name that the head asks for, e.g. `report.css`. */
  readonly name: string;
  /** Files without their ending. */
  readonly files: readonly string[];
  /** Kinds of pages that load it; without it, all. */
  readonly kinds?: readonly PageKind[];
  /** Where it does not hold, browsers show the page before they have it. */
  readonly media?: string;
}

/**
 * What each kind of page loads, in this order: what all pages show, what only pages of its kind show, and what speaks last. So a page
 * carries no styles of another, and none asks for more than three files. A kind that stands in no row has nothing of its own.
 */
export const SHEETS: readonly Sheet[] = [
  { name: 'site.css', files: ['tokens', 'base', 'header', 'offers', 'layout', 'lists', 'tables'] },
  { name: 'home.css', files: ['counts', 'home'], kinds: ['home'] },
  { name: 'list.css', files: ['counts'], kinds: ['reports', 'issuers', 'issuer', 'year', 'place', 'level'] },
  { name: 'coverage.css', files: ['counts', 'matrix'], kinds: ['coverage'] },
  { name: 'note.css', files: ['note'], kinds: ['note'] },
  { name: 'view.css', files: ['view', 'charts'], kinds: ['view'] },
  { name: 'passages.css', files: ['view', 'versions', 'changes', 'passages'], kinds: ['passages', 'passage'] },
  { name: 'question.css', files: ['results'], kinds: ['question'] },
  { name: 'search.css', files: ['search', 'results', 'search-views'], kinds: ['search'] },
  { name: 'report.css', files: ['text', 'hits', 'report', 'shared'], kinds: ['report'] },
  { name: 'reader.css', files: ['counts', 'text', 'hits', 'reader'], kinds: ['reader'] },
  { name: 'compare.css', files: ['text', 'hits', 'compare'], kinds: ['compare'] },
  { name: 'changes.css', files: ['text', 'hits', 'versions', 'changes'], kinds: ['changes'] },
  { name: 'follow-ups.css', files: ['versions', 'follow-ups'], kinds: ['follow-ups', 'next'] },
  { name: 'raw.css', files: ['raw'], kinds: ['raw'] },
  { name: 'media.css', files: ['forced-colors', 'print'], media: 'print, (forced-colors: active)' },
];

/** The stylesheets of a kind of page, in their order. */
export function sheetsOf(kind: PageKind): readonly Sheet[] {
  return SHEETS.filter(({ kinds }) => kinds === undefined || kinds.includes(kind));
}
