import type { CaptureFormat } from '../../src/model/document.ts';
import { makeCase } from './fuzz-case.ts';
import { readBases } from './read-bases.ts';
import { type CaseResult, tryCase } from './try-case.ts';

// A process of its own for captures that may never end: it is given one seed at a time and answers with what came of it.

/** One seed, as the parent sends it. */
export interface SeedMessage {
  readonly seed: number;
  readonly only?: CaptureFormat | undefined;
}

/** Which capture is being read. */
export type AboutCase = Pick<CaseResult, 'base' | 'steps'>;

const groups = readBases();

process.on('message', async ({ seed, only }: SeedMessage) => {
  const made = makeCase(seed, groups, only);
  // Told before, for a capture that ends the process.
  process.send?.({ base: made.input.path, steps: made.steps } satisfies AboutCase);
  process.send?.(await tryCase(made));
});
process.on('disconnect', () => process.exit());
// Starting takes seconds on a busy machine, which no capture is to blame for.
process.send?.('ready');
