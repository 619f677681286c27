import type { Book } from './book.ts';
import { nearness } from './suggest.ts';

/** Places are looked up for their issuers: the nearest of them. */
const MOST_PLACES = 5;

/** A place that was meant. */
export interface MeantPlace {
  readonly name: string;
  /** Names from the province down to it, joined. */
  readonly path: string;
}

/** Places that a folded word may mean, the nearest first. */
export function pathsOf({ entries }: Pick<Book, 'entries'>, text: string): MeantPlace[] {
  const places = entries.flatMap((entry) => {
    const near = entry.kind === 'place' ? nearness(entry, { text }) : null;
    return near === null ? [] : [{ name: entry.name, path: entry.within + entry.name, near, reports: entry.reports }];
  });
  places.sort((a, b) => a.near - b.near || b.reports - a.reports);
  return places.slice(0, MOST_PLACES);
}
