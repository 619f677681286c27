import type { ReportHits } from '../../search/ask/answer.ts';
import { loadText, type ReportText } from './load-text.ts';

/** Texts that are asked for at once. */
const AT_ONCE = 8;

/** How texts of reports are gone through. */
export interface Gathering {
  /** Address of the folder `search/`. */
  readonly base: string;
  /** Told before each few reports: how many are done. False ends it. */
  readonly goOn: (done: number) => boolean;
}

/** A report with its text; null where that did not come. */
export interface Gathered extends ReportHits {
  readonly text: ReportText | null;
}

/** Goes through reports in their order, a few at a time, so that no more than these are held. */
export async function* gatherTexts(
  reports: readonly ReportHits[],
  { base, goOn }: Gathering,
): AsyncGenerator<Gathered> {
  for (let at = 0; at < reports.length && goOn(at); at += AT_ONCE) {
    const some = reports.slice(at, at + AT_ONCE);
    const texts = await Promise.all(some.map(({ facts }) => loadText(base, facts.id).catch(() => null)));
    for (const [nth, report] of some.entries()) yield { ...report, text: texts[nth] ?? null };
  }
}
