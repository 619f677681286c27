import { fold } from '../../../src/text/fold.ts';

/** Random numbers from 0 to 1 that are the same on every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` runs of 1–12 Han characters cut at random from the texts. */
export function hanSubstrings(texts: readonly string[], count: number, random: () => number): string[] {
  const runs = texts.flatMap((text) => fold(text).match(/\p{Script=Han}+/gu) ?? []).filter((run) => run.length > 1);
  const found: string[] = [];
  while (found.length < count) {
    const length = 1 + Math.floor(random() * 12);
    const run = runs[Math.floor(random() * runs.length)] ?? '';
    if (run.length < length) continue;
    const start = Math.floor(random() * (run.length - length + 1));
    found.push(run.slice(start, start + length));
  }
  return found;
}
