import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type SyntheticCapture, syntheticCapture } from '../../test/synthetic/synthetic-reports.ts';
import { openWordWalk } from '../../test/synthetic/word-walk.ts';

/** Makes the folder; what comes back writes synthetic capture `number` into it. */
export function openCaptureWriter(folder: string): (number: number) => SyntheticCapture {
  mkdirSync(folder, { recursive: true });
  const walk = openWordWalk();
  return (number) => {
    const capture = syntheticCapture(number, walk);
    writeFileSync(path.join(folder, capture.path), capture.text);
    return capture;
  };
}
