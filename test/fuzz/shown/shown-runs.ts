/** Shorter runs are found by chance. */
const RUN = /\p{Script=Han}{4,}/gu;
/** What prints nothing, and marks that pick a variant of the sign before them. */
const UNPRINTED = /[\p{Cf}\p{Mn}\p{Me}]|(?!\s)\p{Cc}/gu;

const folded = (text: string): string => text.normalize('NFKC').replace(UNPRINTED, '');

/** A run of Chinese characters that is shown more often than it was kept. */
export interface LostRun {
  readonly run: string;
  readonly times: number;
}

/** Runs of a text that is shown which do not stand in what was kept, or less often; white space and width do not count. */
export function lostRuns(shown: string, kept: string, isCounted = true): LostRun[] {
  const solid = folded(kept).replace(/\s/gu, '');
  const counts = new Map<string, number>();
  for (const [run] of folded(shown).matchAll(RUN)) counts.set(run, (counts.get(run) ?? 0) + 1);
  return [...counts].flatMap(([run, count]) => {
    const times = (isCounted ? count : 1) - solid.split(run).length + 1;
    return times > 0 ? [{ run, times }] : [];
  });
}
