import { FIRST_REPORTS, type ReportHits } from '../../search/ask/answer.ts';
import { loadText } from './load-text.ts';
import { MESSAGES } from './messages.ts';
import { fillSnippets, type RenderNeeds, renderReport } from './render-hit.ts';

const REPORTS_AT_ONCE = FIRST_REPORTS;

/** Elements and address the list works with. */
export interface ResultListParts {
  readonly list: HTMLOListElement;
  readonly more: HTMLButtonElement;
  /** Address of the folder `search/`. */
  readonly base: string;
}

/** The reports found, shown a few at a time. */
export interface ResultList {
  /** Shows the first reports of an answer; `total` is its number of sections. */
  readonly show: (reports: readonly ReportHits[], total: number, needs: RenderNeeds | null) => void;
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

  const append = (report: ReportHits, use: RenderNeeds) => {
    const items = renderReport(report, use);
    list.append(...items);
    filling.push(fill(items, { base, report: report.facts.id, needs: use }));
    return items;
  };
  const grow = () => {
    const next = needs === null ? [] : reports.slice(shown, shown + REPORTS_AT_ONCE);
    const items = next.flatMap((report) => append(report, needs as RenderNeeds));
    shown += next.length;
    offerMore();
    return items;
  };
  const offerMore = () => {
    more.hidden = shown >= reports.length;
    more.textContent = MESSAGES.moreReports(Math.min(reports.length - shown, REPORTS_AT_ONCE));
  };
  more.addEventListener('click', () => grow()[0]?.querySelector('a')?.focus());

  return {
    show: (found, total, use) => {
      list.replaceChildren();
      list.dataset.total = String(total);
      [reports, needs, shown, filling] = [found, use, 0, []];
      grow();
    },
    complete: (all) => {
      reports = all;
      offerMore();
    },
    showUntil: async (count) => {
      while (shown < Math.min(count, reports.length)) grow();
      await Promise.all(filling);
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
