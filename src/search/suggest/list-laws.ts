import { byText } from '../../archive/order.ts';
import type { PrintedLaw } from '../../model/cited-law.ts';
import { fold } from '../../text/fold.ts';
import { fullWidth } from '../../text/full-width.ts';
import type { LawRow } from '../suggest-file.ts';

/** Counts the instruments that reports cite; spellings that fold alike are one, under the name met first. */
export interface LawCounter {
  readonly add: (laws: readonly PrintedLaw[]) => void;
  /** Those cited by most reports first. */
  readonly rows: () => LawRow[];
}

/** Makes an empty counter; reports come in a fixed order. */
export function countLaws(): LawCounter {
  const found = new Map<string, { readonly name: string; reports: number; times: number }>();
  return {
    add: (laws) => {
      for (const { name, count } of laws) {
        const law = found.get(fold(name)) ?? { name: fullWidth(name), reports: 0, times: 0 };
        law.reports++;
        law.times += count;
        found.set(fold(name), law);
      }
    },
    rows: () =>
      [...found.values()]
        .map(({ name, reports, times }): LawRow => [name, reports, times])
        .sort((a, b) => b[1] - a[1] || b[2] - a[2] || byText(a[0], b[0])),
  };
}
