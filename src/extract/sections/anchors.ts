import { createHash } from 'node:crypto';
import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { fold } from '../../text/fold.ts';

/** Gives blocks their permanent anchors, one maker a report: `p-1a2b3c4d`, `p-1a2b3c4d-2` for a repeat. */
export function anchorMaker(): (node: RootContent) => RootContent {
  const seen = new Map<string, number>();
  return (node) => {
    const base = `p-${createHash('sha256')
      .update(fold(textOf(node)))
      .digest('hex')
      .slice(0, 8)}`;
    const { chosen: _, ...data } = (node.data ?? {}) as Record<string, unknown>;
    return { ...node, data: { ...data, anchor: numbered(base, seen) } } as RootContent;
  };
}

/** Section anchors: the key, then `key-2`, `key-3`. */
export function numbered(base: string, seen: Map<string, number>): string {
  const count = (seen.get(base) ?? 0) + 1;
  seen.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}
