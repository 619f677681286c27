import { createHash } from 'node:crypto';

/** 0 to `count` − 1, the same for the same words. */
export function hashed(words: string, count: number): number {
  return createHash('sha256').update(words).digest().readUInt32BE(0) % count;
}
