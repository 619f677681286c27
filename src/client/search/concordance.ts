import type { Answer, ReportHits } from '../../search/ask/answer.ts';
import { type KwicLine, type KwicOrder, kwicLines, sortKwic } from '../../search/kwic.ts';
import type { ReportFacts } from '../../search/search-record.ts';
import { atOccurrence } from './at-occurrence.ts';
import { endThatFits } from './fit-lines.ts';
import { type Gathered, gatherTexts } from './gather-texts.ts';
import { make } from './make.ts';
import { MESSAGES } from './messages.ts';
import type { RenderNeeds } from './render-hit.ts';

const LINES_AT_ONCE = 100;
/** Most lines that are held to be sorted, some 300 bytes each; as they stand in the texts there may be any number. */
const MOST_SORTED = 100_000;

/** An occurrence with where it stands. */
export interface Line extends KwicLine {
  readonly facts: ReportFacts;
  readonly scope: string;
}

/** The view with every occurrence on a line. */
export interface Concordance {
  /** Shows an answer's lines in an order, or nothing without one. */
  readonly show: (answer: Answer | null, order: KwicOrder | null, needs: RenderNeeds | null) => void;
  /** Shows lines until there are as many as told; resolves when they stand. */
  readonly showUntil: (count: number) => Promise<void>;
  /** Number of lines on the page. */
  readonly shown: () => number;
  /** All lines in their order, for a file. */
  readonly lines: () => AsyncIterable<Line>;
}

interface Asked {
  readonly answer: Answer;
  readonly order: KwicOrder;
}

/** Where lines come from, a few at a time. */
interface Supply {
  readonly total: number;
  /** So many lines, fewer at the end. */
  readonly take: (count: number) => Promise<Line[]>;
  readonly missing: () => number;
}

/** Takes charge of the concordance's room on the page. */
export function createConcordance({ room, base }: { readonly room: HTMLElement; readonly base: string }): Concordance {
  const { list, more, status } = partsOf(room);
  let supply: Supply | null = null;
  let asked: Asked | null = null;
  let needs: RenderNeeds | null = null;
  let turn = 0;
  let growing = Promise.resolve<HTMLElement | null>(null);
  /** Lines of what is asked now; `ends` says whether they are given up when something else is asked. */
  const open = ({ answer, order }: Asked, ends: boolean): Supply => {
    const mine = turn;
    const goOn = (done: number) => {
      const isNow = mine === turn;
      if (isNow && (!ends || order !== 'text')) status.textContent = MESSAGES.gathering(done, answer.reports.length);
      return isNow || !ends;
    };
    return order === 'text' ? inOrder(answer, { base, goOn }) : sorted(answer, { base, goOn, order });
  };
  const grow = async () => {
    const [mine, use, from] = [turn, needs, supply];
    if (from === null || use === null) return null;
    const next = await from.take(LINES_AT_ONCE);
    if (mine !== turn) return null;
    const items = next.map((line) => renderLine(line, use));
    list.append(...items);
    fitLines(items);
    const left = next.length < LINES_AT_ONCE ? 0 : from.total - list.childElementCount;
    more.hidden = left <= 0;
    more.textContent = MESSAGES.moreLines(Math.min(left, LINES_AT_ONCE));
    status.textContent = summary(from, asked?.answer.occurrences ?? 0);
    return items[0] ?? null;
  };
  const start = () => {
    growing = growing.then(grow);
    return growing;
  };
  more.addEventListener('click', async () => (await start())?.querySelector('a')?.focus());
  addEventListener('resize', () => fitLines([...list.children]));
  return {
    show: (answer, order, use) => {
      turn++;
      needs = use;
      list.replaceChildren();
      more.hidden = true;
      asked = answer === null || order === null || answer.occurrences === 0 ? null : { answer, order };
      room.hidden = asked === null;
      for (const link of room.querySelectorAll('[data-order]')) {
        if (link.getAttribute('data-order') === order) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
      supply = asked === null ? null : open(asked, true);
      if (supply !== null) start();
    },
    showUntil: async (count) => {
      await growing;
      while (!more.hidden && list.childElementCount < count) await start();
    },
    shown: () => list.childElementCount,
    lines: async function* () {
      const [mine, from, occurrences] = [
        turn,
        asked === null ? null : open(asked, false),
        asked?.answer.occurrences ?? 0,
      ];
      for (let some = await from?.take(LINES_AT_ONCE); some?.length; some = await from?.take(LINES_AT_ONCE))
        yield* some;
      if (from !== null && mine === turn) status.textContent = summary(from, occurrences);
    },
  };
}

/** Elements that the template has put into the room. */
function partsOf(room: HTMLElement) {
  const part = <E extends HTMLElement>(name: string) => room.querySelector(`[data-${name}]`) as E;
  return {
    list: part<HTMLOListElement>('kwic-lines'),
    more: part<HTMLButtonElement>('kwic-more'),
    status: part('kwic-status'),
  };
}

function summary({ total, missing }: Supply, occurrences: number): string {
  const text = total < occurrences ? MESSAGES.linesCut(total, occurrences) : MESSAGES.lines(occurrences);
  return missing() === 0 ? text : text + MESSAGES.missing(missing());
}

interface Sources {
  readonly base: string;
  readonly goOn: (done: number) => boolean;
}

/** Lines as they stand, report after report: no more of them are held than are asked for. */
function inOrder({ reports, clauses, occurrences }: Answer, sources: Sources): Supply {
  const texts = gatherTexts(reports, sources);
  let ready: Line[] = [];
  let missing = 0;
  return {
    total: occurrences,
    missing: () => missing,
    take: async (count) => {
      while (ready.length < count) {
        const { done, value } = await texts.next();
        if (done) break;
        if (value.text === null) missing++;
        ready.push(...linesOf(value, clauses));
      }
      const taken = ready.slice(0, count);
      ready = ready.slice(count);
      return taken;
    },
  };
}

/** Lines sorted by what stands beside them; all of them are read before the first is known. */
function sorted(answer: Answer, { order, ...sources }: Sources & { readonly order: KwicOrder }): Supply {
  const from = inOrder(answer, sources);
  let all: Promise<readonly Line[]> | null = null;
  let at = 0;
  return {
    total: Math.min(from.total, MOST_SORTED),
    missing: from.missing,
    take: async (count) => {
      all ??= from.take(MOST_SORTED).then((lines) => sortKwic(lines, order));
      const lines = await all;
      at += count;
      return lines.slice(at - count, at);
    },
  };
}

function linesOf({ facts, hits, text }: Gathered, clauses: Answer['clauses']): Line[] {
  return hits.flatMap(({ scope }: ReportHits['hits'][number]) =>
    kwicLines(text?.get(scope) ?? [], clauses).map((line) => ({ ...line, facts, scope })),
  );
}

/** Address of the line's own mark. */
export function lineUrl({ facts, anchor, nth }: Line, { urlOf }: RenderNeeds): string {
  return atOccurrence(urlOf(facts.id, anchor), nth);
}

function renderLine(line: Line, needs: RenderNeeds): HTMLLIElement {
  const { left, hit, right, facts, scope } = line;
  const link = make(
    'a',
    { href: lineUrl(line, needs) },
    make('span', { class: 'left', 'data-left': left }, make('bdi', {}, left)),
    make('span', { class: 'right' }, make('mark', {}, hit), make('span', {}, right)),
  );
  const name = facts.issuer ?? facts.title ?? MESSAGES.untitled;
  const source = `${name} ${facts.year ?? ''} · ${needs.labelOf('section', scope)}`;
  return make('li', {}, link, make('span', { class: 'source' }, source));
}

/** Cuts what stands before words to whole characters where it has a line of its own. */
function fitLines(items: readonly Element[]): void {
  const lefts = items.flatMap((item) => item.querySelector<HTMLElement>('.left') ?? []);
  const [first] = lefts;
  if (first === undefined) return;
  const style = getComputedStyle(first);
  const isColumn = style.display !== 'inline';
  const room = isColumn ? Math.floor(first.clientWidth / Number.parseFloat(style.fontSize)) : Number.POSITIVE_INFINITY;
  for (const { dataset, firstElementChild } of lefts) {
    if (firstElementChild !== null) firstElementChild.textContent = endThatFits(dataset.left ?? '', room);
  }
}
