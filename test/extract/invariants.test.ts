import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkInvariants } from '../fuzz/check-invariants.ts';
import { fuzzCaptures } from '../fuzz/fuzz-captures.ts';
import { extractSeed, SEEDS } from './support.ts';

const FILES = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'));

it.each(FILES)('%s: spans cover the capture, and what is kept is what is printed', async (file) => {
  const report = await extractSeed(file);
  expect(() => checkInvariants(report)).not.toThrow();
});

it('gives the same report for the same capture', async () => {
  const [a, b] = await Promise.all([extractSeed(FILES[0] as string), extractSeed(FILES[0] as string)]);
  expect(a).toEqual(b);
});

it('holds for mutated captures of every format: no crash, no hang, nothing lost', async () => {
  const { faults, refused } = await fuzzCaptures(300, 20220323);
  expect(faults).toEqual([]);
  expect(refused).toBeLessThan(150);
});
