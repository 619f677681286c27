import type { Permalinks } from '../../model/permalinks.ts';
import { byText } from '../order.ts';

/** Ids in the order in which their reports came to the archive; those that came together, by id. */
export function arrivalOrder(ids: readonly string[], { reports }: Pick<Permalinks, 'reports'>): string[] {
  const arrived = (id: string) => reports.get(id)?.arrived ?? 0;
  return [...ids].sort((a, b) => arrived(a) - arrived(b) || byText(a, b));
}
