import type { JoinedItems, JoinedKind } from './joined-items.ts';
import { KIND_KEYS, type Kind } from './kinds.ts';

/** A kind with its counts; undefined where no report tells of it. */
export interface RankedKind {
  readonly kind: Kind;
  readonly of: JoinedKind | undefined;
}

/** All kinds, those that most reports tell of first; `other` last, which is no kind of shortcoming. */
export function kindsByReports({ kinds }: JoinedItems): RankedKind[] {
  const ranked = KIND_KEYS.map((kind, order) => ({ kind, order, of: kinds.get(kind) }));
  return ranked.sort(
    (a, b) =>
      Number(a.kind === 'other') - Number(b.kind === 'other') ||
      (b.of?.reports ?? 0) - (a.of?.reports ?? 0) ||
      (b.of?.items ?? 0) - (a.of?.items ?? 0) ||
      a.order - b.order,
  );
}
