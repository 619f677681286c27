import type { Answer, ReportHits } from '../../search/ask/answer.ts';
import { type KwicLine, type KwicOrder, kwicLines, sortKwic } from '../../search/kwic.ts';
import type { ReportFacts } from '../../search/search-record.ts';
import { atOccurrence } from './at-occurrence.ts';
import { loadText } from './load-text.ts';
import { make } from './make.ts';
import { MESSAGES } from './messages.ts';
import type { RenderNeeds } from './render-hit.ts';
import { saveCsv } from './save-csv.ts';

/** Each report's text is a request of some 6 KB. */
const MOST_REPORTS = 300;
const AT_ONCE = 8;
const LINES_AT_ONCE = 100;
const CSV_HEAD = ['前文', '检索词', '后文', '报告', '发布机构', '年度', '章节', '网址'];

interface Line extends KwicLine {
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
}

/** Takes charge of the concordance's room on the page. */
export function createConcordance({ room, base }: { readonly room: HTMLElement; readonly base: string }): Concordance {
  const { list, more, csv, status } = partsOf(room);
  let lines: readonly Line[] = [];
  let needs: RenderNeeds | null = null;
  let turn = 0;
  let gathering = Promise.resolve();
  const grow = () => {
    const next = lines.slice(list.childElementCount, list.childElementCount + LINES_AT_ONCE);
    const items = next.map((line) => renderLine(line, needs as RenderNeeds));
    list.append(...items);
    const left = lines.length - list.childElementCount;
    more.hidden = left <= 0;
    more.textContent = MESSAGES.moreLines(Math.min(left, LINES_AT_ONCE));
    return items;
  };
  more.addEventListener('click', () => grow()[0]?.querySelector('a')?.focus());
  csv.addEventListener('click', () => download(lines, needs as RenderNeeds));
  const fill = async (answer: Answer, order: KwicOrder) => {
    const mine = turn;
    const reports = answer.reports.slice(0, MOST_REPORTS);
    const gathered = await gather(reports, answer, { base, isOver: () => mine !== turn, status });
    if (mine !== turn) return;
    lines = sortKwic(gathered.lines, order);
    csv.disabled = false;
    status.textContent = summary(lines.length, answer.reports.length, gathered.missing);
    grow();
  };
  return {
    show: (answer, order, use) => {
      turn++;
      [lines, needs] = [[], use];
      list.replaceChildren();
      [more.hidden, csv.disabled] = [true, true];
      room.hidden = answer === null || order === null || answer.occurrences === 0;
      gathering = answer === null || order === null || room.hidden ? Promise.resolve() : fill(answer, order);
    },
    showUntil: async (count) => {
      await gathering;
      while (list.childElementCount < Math.min(count, lines.length)) grow();
    },
    shown: () => list.childElementCount,
  };
}

/** Elements that the template has put into the room. */
function partsOf(room: HTMLElement) {
  const part = <E extends HTMLElement>(name: string) => room.querySelector(`[data-${name}]`) as E;
  return {
    list: part<HTMLOListElement>('kwic-lines'),
    more: part<HTMLButtonElement>('kwic-more'),
    csv: part<HTMLButtonElement>('csv'),
    status: part('kwic-status'),
  };
}

function summary(count: number, reports: number, missing: number): string {
  const text = reports > MOST_REPORTS ? MESSAGES.linesCut(count, MOST_REPORTS, reports) : MESSAGES.lines(count);
  return missing === 0 ? text : text + MESSAGES.linesMissing(missing);
}

interface Gathering {
  readonly base: string;
  readonly isOver: () => boolean;
  readonly status: HTMLElement;
}

/** Lines of all reports in their order, however their texts come; a text that does not come is counted. */
async function gather(reports: readonly ReportHits[], { clauses }: Answer, { base, isOver, status }: Gathering) {
  const found: Line[][] = [];
  let [next, done, missing] = [0, 0, 0];
  const work = async () => {
    for (let at = next++; at < reports.length && !isOver(); at = next++) {
      const { facts, hits } = reports[at] as ReportHits;
      const text = await loadText(base, facts.id).catch(() => null);
      if (text === null) missing++;
      found[at] = hits.flatMap(({ scope }) =>
        kwicLines(text?.get(scope) ?? [], clauses).map((line) => ({ ...line, facts, scope })),
      );
      done++;
      if (!isOver()) status.textContent = MESSAGES.gathering(done, reports.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { lines: found.flat(), missing };
}

function renderLine(
  { anchor, nth, left, hit, right, facts, scope }: Line,
  { urlOf, labelOf }: RenderNeeds,
): HTMLLIElement {
  const link = make(
    'a',
    { href: atOccurrence(urlOf(facts.id, anchor), nth) },
    make('span', { class: 'left' }, make('bdi', {}, left)),
    make('mark', {}, hit),
    make('span', { class: 'right' }, right),
  );
  const source = `${facts.issuer ?? facts.title ?? MESSAGES.untitled} ${facts.year ?? ''} · ${labelOf('section', scope)}`;
  return make('li', {}, link, make('span', { class: 'source' }, source));
}

/** Saves the lines as the reader sees them. */
function download(lines: readonly Line[], { urlOf, labelOf }: RenderNeeds): void {
  const rows = lines.map(({ anchor, nth, left, hit, right, facts, scope }) => [
    ...[left, hit, right, facts.title ?? '', facts.issuer ?? '', String(facts.year ?? '')],
    ...[labelOf('section', scope), new URL(atOccurrence(urlOf(facts.id, anchor), nth), location.href).href],
  ]);
  saveCsv('concordance.csv', [CSV_HEAD, ...rows]);
}
