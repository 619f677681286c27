import { z } from 'zod';
import { type Background, type PairCounts, SLOTS } from '../../facts/rarity.ts';
import { contentHash } from '../store/content-hash.ts';
import { storeIn, valueGone } from '../store/folders.ts';
import { openStore } from '../store/store.ts';

/** What kept counts and weights must look like before they are trusted. */
const bytes = (length: number) => z.string().refine((text) => Buffer.from(text, 'base64').byteLength === length);
const COUNTS = z.looseObject({ paragraphs: z.number(), counts: bytes(2 * SLOTS) });
const WEIGHTS = z.looseObject({ rarity: bytes(SLOTS) });

/** Keeps the counts of some reports. */
export function writeCounts(cache: string, key: string, { paragraphs, counts }: PairCounts): void {
  const encoded = Buffer.from(counts.buffer, counts.byteOffset, counts.byteLength).toString('base64');
  openStore(storeIn(cache, 'grams')).write(key, { paragraphs, counts: encoded });
}

/** The counts kept under a key; null when there are none, or of another shape. */
export function readCounts(cache: string, key: string): PairCounts | null {
  const kept = openStore(storeIn(cache, 'grams')).read<{ paragraphs: number; counts: string }>(key);
  if (kept === null || !COUNTS.safeParse(kept).success) return null;
  return {
    paragraphs: kept.paragraphs,
    counts: new Uint16Array(Uint8Array.from(Buffer.from(kept.counts, 'base64')).buffer),
  };
}

/** Keeps the weights of an archive. */
export function writeWeights(cache: string, key: string, { rarity }: Background): void {
  openStore(storeIn(cache, 'weights')).write(key, { rarity: Buffer.from(rarity).toString('base64') });
}

/** The weights kept under a key; null when there are none, or of another shape. */
export function readWeights(cache: string, key: string): Background | null {
  const kept = openStore(storeIn(cache, 'weights')).read<{ rarity: string }>(key);
  if (kept === null || !WEIGHTS.safeParse(kept).success) return null;
  return { rarity: Uint8Array.from(Buffer.from(kept.rarity, 'base64')) };
}

/** A hash of weights: what is found by the same weights is the same. */
export function hashOfWeights({ rarity }: Background): string {
  return contentHash(Buffer.from(rarity).toString('base64'));
}

/** The last that was read: a thread is given slice after slice of one build. */
let last: { readonly place: string; readonly background: Background } | null = null;

/** The same where this build has kept them: throws when they are gone since. */
export function needWeights(cache: string, key: string): Background {
  const place = `${cache}\n${key}`;
  if (last?.place === place) return last.background;
  const background = readWeights(cache, key);
  if (background === null) throw valueGone(cache);
  last = { place, background };
  return background;
}
