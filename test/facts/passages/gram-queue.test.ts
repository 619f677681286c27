import { describe, expect, it } from 'vitest';
import { openGramQueues, WAITING } from '../../../src/facts/passages/gram-queue.ts';
import { seeded } from '../../search/support/random-queries.ts';

function queued(slots: number) {
  const seen: (readonly [hash: number, at: number, report: number])[] = [];
  return { seen, queue: openGramQueues(slots)((hash, at, report) => seen.push([hash, at, report])) };
}

describe('grams that wait', () => {
  it('are looked up once each, those of one hash in their order, whatever the size of the table', () => {
    const random = seeded(11);
    const added = Array.from(
      { length: 50_000 },
      (_, at) => [Math.floor(random() * 5000) * 858_993, at, at % 7] as const,
    );
    const byHash = (rows: readonly (readonly [number, number, number])[]) =>
      [...rows].sort((a, b) => a[0] - b[0]).map((row) => row.join(' '));
    for (const slots of [1, 2, 64, 2 ** 16]) {
      const { seen, queue } = queued(slots);
      for (const [hash, at, report] of added) queue.add(hash, at, report);
      queue.end();
      expect(byHash(seen)).toEqual(byHash(added));
    }
  });

  it('are looked up when so many wait, before all have come', () => {
    const { seen, queue } = queued(2 ** 16);
    for (let at = 1; at < WAITING; at++) queue.add(2 ** 32 - 1, at, 0);
    expect(seen).toEqual([]);
    queue.add(2 ** 32 - 1, WAITING, 0);
    expect(seen).toHaveLength(WAITING);
    expect(seen[0]).toEqual([2 ** 32 - 1, 1, 0]);
  });
});
