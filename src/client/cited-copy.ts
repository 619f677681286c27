import { createQuoteBar } from './quote-bar.ts';
import { quotedPassage } from './quoted-passage.ts';

/** Texts of reports: the one of a report's page, or those of a reader. */
export const REPORTS = 'article[data-report], details[data-report]';

/** Offers a citation after a passage of a report was copied. The copy itself is left exactly as the browser makes it. */
export function startCitedCopy(): void {
  const reports = [...document.querySelectorAll(REPORTS)];
  if (reports.length === 0) return;
  const bar = createQuoteBar();
  for (const report of reports)
    report.addEventListener('copy', () => {
      // Words of two reports have no one source.
      const passages = reports.flatMap((one) => quotedPassage(one, getSelection()) ?? []);
      if (passages.length === 1 && passages[0] !== undefined) bar.offer(passages[0]);
    });
}
