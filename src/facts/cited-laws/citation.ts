import type { Place } from '../../model/view.ts';
import type { CitedTitle } from './cited-title.ts';
import { INSTRUMENTS } from './instruments.ts';
import { canMean, type InstrumentStatus, statusOn } from './status.ts';

/** An instrument cited in a report. */
export interface Citation {
  /** Key of the table; null where the table has no such instrument, or several that fit. */
  readonly key: string | null;
  /** The canonical name, or as printed without 中华人民共和国 and white space. */
  readonly name: string;
  /** As printed, with its signs. */
  readonly text: string;
  /** As printed between 《 and 》, for suggestions; null where other signs stand there, or more than one name. */
  readonly printed: string | null;
  /** How it stood on the day of the report. */
  readonly status: InstrumentStatus;
  readonly asOf: string | null;
  readonly at: Place;
}

/** A title and where it was found. */
export interface PlacedTitle {
  readonly title: CitedTitle;
  readonly line: string;
  readonly where: Pick<Place, 'report' | 'scope' | 'anchor'>;
}

/** A title as a citation of what it means, on the day of its report. */
export function toCitation({ title, line, where }: PlacedTitle, meant: string | null, asOf: string | null): Citation {
  const { name, from, to, rule } = title;
  const text = line.slice(from, to);
  const key = meant !== null && canMean(meant, asOf) ? meant : null;
  return {
    key,
    name: INSTRUMENTS.get(key ?? '')?.name ?? name,
    text,
    printed: /^《[^《》]*》$/u.test(text) ? name : null,
    status: statusOn(key, asOf),
    asOf,
    at: { ...where, from, to, rule },
  };
}
