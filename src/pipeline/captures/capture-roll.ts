import { looksLike } from '../artefacts/shapes.ts';
import type { Ground } from '../ground.ts';
import { contentHash } from '../store/content-hash.ts';
import { storeIn } from '../store/folders.ts';
import { openRoll } from '../store/roll.ts';
import { openStore } from '../store/store.ts';
import type { CaptureAnswer, CapturedReport } from './capture-task.ts';

/** What became of a capture that became a report. */
type Captured = Pick<CaptureAnswer, 'diagnostics'> & { readonly report: CapturedReport };

/** What became of the captures of the last build, so that the few results which a build holds of each need not be read one by one. */
export interface CaptureRoll {
  readonly get: (captureKey: string) => Captured | null;
  readonly note: (answer: CaptureAnswer) => void;
  readonly keep: () => void;
}

/** Opens it; what was made by other code or settings is not found in it. */
export function openCaptureRoll({ cache, versions, check }: Pick<Ground, 'cache' | 'versions' | 'check'>): CaptureRoll {
  const isSound = (value: unknown) => looksLike('captured', value);
  const roll = openRoll<Captured>(openStore(storeIn(cache, 'capture')), { isSound, check });
  const by = contentHash(JSON.stringify(versions));
  const keyOf = (captureKey: string) => contentHash(by, captureKey);
  return {
    get: (captureKey) => roll.get(keyOf(captureKey)),
    note: ({ report, diagnostics }) => {
      if (report !== null && !roll.has(keyOf(report.captureKey)))
        roll.set(keyOf(report.captureKey), { report, diagnostics });
    },
    keep: roll.keep,
  };
}
