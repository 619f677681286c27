import { findWords } from '../topics/find-words.ts';

/** How much a text speaks of each subject, by its id. */
export type SubjectShares = ReadonlyMap<string, number>;

/** What a paragraph is about it says first. */
const MOST_READ = 1000;

/** How much a text speaks of each subject of the outlines; lengths of 1. */
export function subjectsIn(flat: string): SubjectShares {
  const sums = new Map<string, number>();
  for (const { subject, weight } of findWords(flat.slice(0, MOST_READ)))
    sums.set(subject.id, (sums.get(subject.id) ?? 0) + weight);
  const length = Math.hypot(...sums.values());
  return new Map([...sums].map(([id, sum]) => [id, sum / length]));
}

/** The cosine of two. */
export function alike(a: SubjectShares, b: SubjectShares): number {
  let sum = 0;
  for (const [id, share] of a) sum += share * (b.get(id) ?? 0);
  return sum;
}
