import type { Answer, ReportHits, ScopeHit } from '../../search/ask/answer.ts';
import type { Passage } from '../../search/search-record.ts';
import { clauseRanges } from '../../search/word-ranges.ts';
import { loadText, type ReportText } from './load-text.ts';
import { make } from './make.ts';
import { MESSAGES } from './messages.ts';
import type { RenderNeeds } from './render-hit.ts';
import { levelOf } from './source-cells.ts';

const SECTIONS_AT_ONCE = 10;

/** The sections found, whole, one below another. */
export interface Reading {
  /** Shows the first sections of an answer, or nothing without one. */
  readonly show: (answer: Answer | null, needs: RenderNeeds | null) => void;
  /** Shows sections until there are as many as told; resolves when their texts stand. */
  readonly showUntil: (count: number) => Promise<void>;
  /** Number of sections on the page. */
  readonly shown: () => number;
}

interface Entry extends ScopeHit {
  readonly report: ReportHits;
}

/** Takes charge of the room for reading. */
export function createReading({ room, base }: { readonly room: HTMLElement; readonly base: string }): Reading {
  const list = room.querySelector('[data-reading-sections]') as HTMLElement;
  const more = room.querySelector('[data-reading-more]') as HTMLButtonElement;
  let entries: readonly Entry[] = [];
  let needs: RenderNeeds | null = null;
  let shown = 0;
  let turn = 0;
  let filling = Promise.resolve();
  const grow = async () => {
    const [mine, use] = [turn, needs as RenderNeeds];
    const next = entries.slice(shown, shown + SECTIONS_AT_ONCE);
    shown += next.length;
    const texts = await Promise.all(next.map(({ report }) => loadText(base, report.facts.id).catch(() => null)));
    if (mine !== turn) return null;
    const sections = next.map((entry, at) => renderEntry(entry, texts[at] ?? null, use));
    list.append(...sections);
    more.hidden = shown >= entries.length;
    more.textContent = MESSAGES.moreSections(Math.min(entries.length - shown, SECTIONS_AT_ONCE));
    return sections[0] ?? null;
  };
  const start = () => {
    const first = grow();
    filling = first.then(() => undefined);
    return first;
  };
  more.addEventListener('click', async () => (await start())?.querySelector('a')?.focus());
  return {
    show: (answer, use) => {
      turn++;
      entries = (answer?.reports ?? []).flatMap((report) => report.hits.map((hit) => ({ report, ...hit })));
      [needs, shown, more.hidden] = [use, 0, true];
      list.replaceChildren();
      room.hidden = entries.length === 0;
      filling = Promise.resolve();
      if (!room.hidden) start();
    },
    showUntil: async (count) => {
      await filling;
      while (shown < Math.min(count, entries.length)) await start();
    },
    shown: () => list.childElementCount,
  };
}

/** A section with whose it is above it; the lines of its text are those of the index, tables too. */
function renderEntry({ report, scope, count }: Entry, text: ReportText | null, needs: RenderNeeds): HTMLElement {
  const { facts } = report;
  const { urlOf, labelOf } = needs;
  const named = [
    facts.issuer ?? facts.title ?? MESSAGES.untitled,
    facts.year === null ? '' : MESSAGES.ofYear(facts.year),
  ];
  const link = make('a', { href: urlOf(facts.id, scope) }, `${named.join(' ').trim()}：${labelOf('section', scope)}`);
  const details = [
    facts.place.join(' '),
    levelOf(facts),
    facts.publishedOn ?? '',
    count > 0 ? MESSAGES.hits(count) : '',
  ];
  const told = details.filter((detail) => detail !== '').map((detail) => make('span', {}, detail));
  const head = make('header', {}, make('h2', {}, link), make('p', { class: 'facts' }, ...told));
  const passages = text?.get(scope) ?? [];
  const body =
    text === null ? [make('p', { class: 'note' }, MESSAGES.noText)] : passages.map(renderPassage(report, needs));
  return make('article', { 'data-report': facts.id, 'data-section': scope }, head, ...body);
}

/** A paragraph with its marks, and a sign that leads to it on the report. */
function renderPassage({ facts }: ReportHits, { clauses, urlOf }: RenderNeeds): (passage: Passage) => HTMLElement {
  return ({ anchor, text }) => {
    const pieces: (Node | string)[] = [];
    let at = 0;
    for (const { start, end } of clauseRanges(text, clauses)) {
      pieces.push(text.slice(at, start), make('mark', {}, text.slice(start, end)));
      at = end;
    }
    const link = make(
      'a',
      { class: 'to-source', href: urlOf(facts.id, anchor), 'aria-label': MESSAGES.toParagraph },
      '¶',
    );
    return make('p', {}, ...pieces, text.slice(at), ' ', link);
  };
}
