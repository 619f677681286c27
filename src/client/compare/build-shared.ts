import type { SharedText, SharedTexts } from '../../text/shared/find-shared.ts';
import { make } from '../search/make.ts';
import type { BuiltComparison } from './build-comparison.ts';
import { buildTable } from './build-table.ts';
import { linkTo } from './link-to.ts';
import type { LoadedReport } from './load-report.ts';
import { SHARED } from './messages.ts';

/** Passages that are listed at once; the others open. */
export const LISTED = 30;
/** Characters of a passage that the list shows; the columns have all. */
export const QUOTED = 160;

// e.g. 学深一层。二是: the number of what follows is alike everywhere
const LOOSE_END = /(?<=[。；])[^。；]{1,4}$/u;

/** The passages that a comparison's texts share, with how much of each report that is. */
export interface SharedSource extends Pick<BuiltComparison, 'called' | 'paragraphs'> {
  readonly reports: readonly LoadedReport[];
  readonly shared: SharedTexts;
}

/** How much of each report others have too, and a list of the passages with links to all places. */
export function buildShared(source: SharedSource): HTMLElement {
  const { passages } = source.shared;
  const note = make('p', { class: 'note' }, SHARED.note);
  if (passages.length === 0) return make('div', {}, note, make('p', {}, SHARED.none));
  const title = make('h3', {}, SHARED.listed(passages.length));
  return make('div', {}, note, sharesOf(source), title, ...listOf(source));
}

function sharesOf({ called, shared: { texts } }: SharedSource): HTMLElement {
  const each = called.length > 2 ? called.map(({ sign }) => SHARED.each(sign)) : [];
  const rows = [SHARED.chars, SHARED.any, ...each, SHARED.own].map((name, row, all) => ({
    name,
    cells: texts.map(({ chars, shared, withEach }, at) => {
      if (row === 0) return [sayCount(chars)];
      if (row === all.length - 1) return [ofAll(chars - shared, chars)];
      const other = row - 2;
      return [other === at ? '–' : ofAll(other < 0 ? shared : (withEach[other] ?? 0), chars)];
    }),
  }));
  return buildTable({ label: SHARED.label, columns: called, rows });
}

function ofAll(part: number, all: number): string {
  return SHARED.ofAll(sayCount(part), sayShare(part, all));
}

function sayCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** A small share is no 0%, a large one no 100%. */
export function sayShare(part: number, all: number): string {
  if (all === 0 || part === 0) return '0%';
  if (part === all) return '100%';
  return `${Math.min(99, Math.max(1, Math.round((part / all) * 100)))}%`;
}

function listOf(source: SharedSource): HTMLElement[] {
  const items = source.shared.passages.map((passage) => itemOf(passage, source));
  const first = make('ol', { class: 'passages' }, ...items.slice(0, LISTED));
  if (items.length <= LISTED) return [first];
  const rest = make('ol', { class: 'passages', start: String(LISTED + 1) }, ...items.slice(LISTED));
  return [first, make('details', {}, make('summary', {}, SHARED.rest(items.length - LISTED)), rest)];
}

function itemOf({ length, places }: SharedText, { paragraphs, called, reports }: SharedSource): HTMLElement {
  const links = places.map(({ text, paragraph }) => {
    const anchor = paragraphs[text]?.[paragraph]?.anchor ?? null;
    const sign = called[text]?.sign ?? '';
    const href = linkTo(reports[text]?.href ?? '', anchor);
    return make('a', { href, title: called[text]?.title ?? '' }, SHARED.at(sign));
  });
  const facts = make('p', { class: 'note' }, SHARED.length(length), ...links.flatMap((link) => [' · ', link]));
  return make('li', {}, make('p', {}, quoteOf(places, paragraphs)), facts);
}

/** As the first report prints it. */
function quoteOf([first]: SharedText['places'], paragraphs: SharedSource['paragraphs']): string {
  if (first === undefined) return '';
  const stretch = paragraphs[first.text]?.[first.paragraph]?.text.slice(first.from, first.to).trim() ?? '';
  const words = stretch.replace(LOOSE_END, '');
  return words.length > QUOTED ? `${words.slice(0, QUOTED)}……` : words;
}
