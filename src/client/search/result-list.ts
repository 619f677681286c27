import { FIRST_REPORTS, type ReportHits } from '../../search/ask/answer.ts';
import { loadText } from './load-text.ts';
import { MESSAGES } from './messages.ts';
import { fillSnippets, type RenderNeeds, renderReport } from './render-hit.ts';

const REPORTS_AT_ONCE = FIRST_REPORTS;
/** So long the sentences of a report are waited for before it shows without. */
const LONGEST_WAIT = 1500;

/** Elements and address the list works with. */
export interface ResultListParts {
  readonly list: HTMLOListElement;
  readonly more: HTMLButtonElement;
  /** Address of the folder `search/`. */
  readonly base: string;
}

/** The reports found, shown a few at a time. */
export interface ResultList {
  /** Shows the first reports of an answer; `total` is its number of sections, null when none is known. */
  readonly show: (reports: readonly ReportHits[], total: number | null, needs: RenderNeeds | null) => void;
  /** Takes the whole list, of which the first reports are shown already. */
  readonly complete: (reports: readonly ReportHits[]) => void;
  /** Shows reports until there are as many as told; resolves when their sentences stand. */
  readonly showUntil: (count: number) => Promise<void>;
  /** Number of reports on the page. */
  readonly shown: () => number;
}

/** Takes charge of the list and of the button below it. */
export function createResultList({ list, more, base }: ResultListParts): ResultList {
  let reports: readonly ReportHits[] = [];
  let needs: RenderNeeds | null = null;
  let shown = 0;
  let filling: Promise<void>[] = [];
  /** When all before stands: a report that shows later moves nothing that is read already. */
  let before = Promise.resolve();
  let takeRest = () => {};

  const append = (report: ReportHits, use: RenderNeeds) => {
    const items = renderReport(report, use);
    for (const item of items) item.classList.add('pending');
    list.append(...items);
    const filled = fill(items, { base, report: report.facts.id, needs: use });
    filling.push(filled);
    before = Promise.all([before, Promise.race([filled, pause(LONGEST_WAIT)])]).then(() => {
      for (const item of items) item.classList.remove('pending');
    });
    return items;
  };
  const grow = () => {
    const next = needs === null ? [] : reports.slice(shown, shown + REPORTS_AT_ONCE);
    const items = next.flatMap((report) => append(report, needs as RenderNeeds));
    shown += next.length;
    offerMore();
    // Reference managers look at a page once it has loaded, and again when they are told so.
    document.dispatchEvent(new Event('ZoteroItemUpdated', { bubbles: true, cancelable: true }));
    return items;
  };
  const offerMore = () => {
    more.hidden = shown >= reports.length;
    more.textContent = MESSAGES.moreReports(Math.min(reports.length - shown, REPORTS_AT_ONCE));
  };
  more.addEventListener('click', async () => {
    const [first] = grow();
    await before;
    first?.querySelector('a')?.focus();
  });

  return {
    show: (found, total, use) => {
      list.replaceChildren();
      list.classList.add('pending');
      if (total === null) delete list.dataset.total;
      else list.dataset.total = String(total);
      // What is told above the list comes with the whole answer.
      const rest = new Promise<void>((resolve) => {
        takeRest = resolve;
      });
      const ready = Promise.race([rest, pause(LONGEST_WAIT)]).then(() => list.classList.remove('pending'));
      [reports, needs, shown, filling, before] = [found, use, 0, [], ready];
      grow();
    },
    complete: (all) => {
      reports = all;
      offerMore();
      takeRest();
    },
    showUntil: async (count) => {
      while (shown < Math.min(count, reports.length)) grow();
      await Promise.all([...filling, before]);
    },
    shown: () => shown,
  };
}

async function fill(
  items: readonly HTMLLIElement[],
  { base, report, needs }: { readonly base: string; readonly report: string; readonly needs: RenderNeeds },
): Promise<void> {
  const text = await loadText(base, report).catch(() => null);
  fillSnippets(items, text, needs);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
