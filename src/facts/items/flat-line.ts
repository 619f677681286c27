import { normalise } from '../../extract/lines/normalise.ts';
import type { Passage } from '../../search/search-record.ts';

/** A paragraph with the form of it that rules look at: folded, simplified, without white space. */
export interface FlatLine {
  readonly text: string;
  readonly flat: string;
  /** For each unit of `flat` its offset in `text`; one more for the end. */
  readonly map: readonly number[];
  readonly heading: boolean;
}

/** `（一）加強　領導` → `(一)加强领导`. */
export function flatLine({ text, heading }: Pick<Passage, 'text' | 'heading'>): FlatLine {
  const { norm, map } = normalise(text);
  const flat = norm.replaceAll(' ', '');
  // Most paragraphs have no space.
  const kept = flat.length === norm.length ? map : map.filter((_, at) => norm[at] !== ' ');
  return { text, flat, map: kept, heading: heading === true };
}
