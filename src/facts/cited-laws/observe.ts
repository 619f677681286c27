import type { Place } from '../../model/view.ts';
import type { Observed } from '../comparison.ts';
import { findTitles } from './find-titles.ts';

/** An instrument cited in a report. */
export interface Citation {
  readonly key: string;
  readonly name: string;
  readonly at: Place;
}

/** Every citation of an instrument, in the order of the text. */
export function observe({ records }: Pick<Observed, 'records'>): Citation[] {
  return records.flatMap(({ report, scope, passages }) =>
    passages.flatMap(({ anchor, text }) =>
      findTitles(text).map(({ key, name, from, to }) => ({
        key,
        name,
        at: { report: report.id, scope, anchor, from, to, rule: 'cited-title' },
      })),
    ),
  );
}
