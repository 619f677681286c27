import { parseQuery } from '../search/ask/parse-query.ts';
import { clearHits, readHitAddress, writeHit } from './highlight-address.ts';
import { createBar } from './highlight-bar.ts';
import { createPainter } from './highlight-paint.ts';
import { rangesIn } from './highlight-ranges.ts';
import { isTyping } from './is-typing.ts';
import { anchorOf, TEXTS_SPLIT } from './report-text.ts';
import { stepOf } from './step-of.ts';

/** Marks the words of `?q=` in a report and steps from one to the next; n and N, Alt and an arrow, or the bar's buttons. */
function start(article: Element): void {
  const { query, hit, nth } = readHitAddress();
  const { terms, clauses } = parseQuery(query);
  if (terms.length === 0) return;
  const find = () => rangesIn(article, clauses);
  const ranges = find();
  const total = ranges.length;
  let current = Math.min(hit === null ? firstAtHash(ranges) + nth : hit, total) - 1;
  const painter = createPainter(find);
  const steps = new AbortController();
  const step = (by: number) => go((current + by + total) % total);
  const clear = () => {
    steps.abort();
    painter.clear();
    bar.element.remove();
    clearHits();
  };
  const bar = createBar(query, { previous: () => step(-1), next: () => step(1), clear });
  const go = (at: number) => {
    current = at;
    const mark = painter.setCurrent(at);
    bar.show(at + 1, total);
    if (mark !== null) reveal(mark, at + 1);
  };
  document.body.append(bar.element);
  // Other marks split texts and join them, and ranges are lost with them.
  article.addEventListener(TEXTS_SPLIT, () => total > 0 && painter.setCurrent(current), { signal: steps.signal });
  listenToKeys({ step, clear, total }, steps.signal);
  if (total > 0) go(current);
  else bar.show(0, 0);
}

/** The first hit in or after the element the address points to, else the first of all. */
function firstAtHash(ranges: readonly Range[]): number {
  const target = document.getElementById(location.hash.slice(1));
  if (target === null) return 0;
  const at = ranges.findIndex((range) => range.comparePoint(target, 0) <= 0);
  return Math.max(at, 0);
}

function reveal(mark: Element, number: number): void {
  for (let box = mark.closest('details'); box !== null; box = box.parentElement?.closest('details') ?? null)
    box.open = true;
  mark.scrollIntoView({ block: 'center' });
  writeHit(number, anchorOf(mark));
}

interface KeyActions {
  readonly step: (by: number) => void;
  readonly clear: () => void;
  readonly total: number;
}

function listenToKeys({ step, clear, total }: KeyActions, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey) return;
    const by = stepOf(event);
    if (by !== 0 && total > 0) {
      event.preventDefault();
      step(by);
    } else if (event.key === 'Escape') {
      clear();
    }
  };
  document.addEventListener('keydown', onKey, { signal });
}

const article = document.querySelector('article.report, article[data-report]');
if (article !== null) start(article);
