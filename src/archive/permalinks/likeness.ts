import { createHash } from 'node:crypto';

/** Hashes kept of a text: enough to tell a text that was taken again from another one, few enough for a line of a file. */
const KEPT = 8;
/** Shorter sentences stand in many reports. */
const SHORTEST = 12;
/** Two texts with at least this share of sentences in common are one text. */
export const ALIKE = 0.5;

/** The smallest hashes of a text's sentences, parted by spaces: texts that share most sentences share most of them (bottom-k sketch). */
export function likenessOf(text: string): string {
  const sentences = text.split(/[。！？；\n]/u).map((sentence) => sentence.normalize('NFKC').replace(/\s/gu, ''));
  const hashes = sentences.filter((sentence) => sentence.length >= SHORTEST).map(hash);
  return [...new Set(hashes)].sort().slice(0, KEPT).join(' ');
}

/** Share of sentences that two texts have in common, 0–1, estimated from their hashes. */
export function shareOf(one: string, other: string): number {
  const [a, b] = [hashesOf(one), hashesOf(other)];
  const smallest = [...new Set([...a, ...b])].sort().slice(0, KEPT);
  if (smallest.length === 0) return 0;
  return smallest.filter((hash) => a.has(hash) && b.has(hash)).length / smallest.length;
}

function hashesOf(likeness: string): Set<string> {
  return new Set(likeness.split(' ').filter((hash) => hash !== ''));
}

function hash(sentence: string): string {
  return createHash('sha256').update(sentence).digest('hex').slice(0, 8);
}
