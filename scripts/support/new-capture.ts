import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { listCaptures, SIDECAR_ENDING } from '../../src/ingest/list-captures.ts';

/** What a maintainer knows of a capture besides its bytes. */
export interface CaptureFacts {
  readonly url?: string;
  /** ISO date. */
  readonly capturedOn?: string;
  readonly isReport?: true;
}

/** A capture with its future place in the seeds. */
export interface NewCapture {
  /** Relative to the seeds folder: `005_`, 16 digits of the SHA-256 of the bytes, the ending in lower case. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sidecar: { readonly path: string; readonly text: string } | null;
}

/** Names a capture after what it holds, never after what somebody called it. */
export function nameCapture(
  file: string,
  bytes: Uint8Array,
  taken: readonly string[],
  facts: CaptureFacts,
): NewCapture {
  const numbers = taken.map((other) => Number(/^(\d+)_/.exec(path.basename(other))?.[1] ?? -1));
  const number = String(Math.max(-1, ...numbers) + 1).padStart(3, '0');
  const ending = path
    .extname(file)
    .toLowerCase()
    .replace(/[^.a-z0-9]/g, '');
  const name = `${number}_${sha256(bytes).slice(0, 16)}${ending}`;
  const text = Object.keys(facts).length === 0 ? null : `---\n${stringify(facts)}---\n`;
  return { name, bytes, sidecar: text === null ? null : { path: name + SIDECAR_ENDING, text } };
}

/** Captures of a seeds folder; an absent folder has none. */
export async function takenNames(seeds: string): Promise<string[]> {
  return statSync(seeds, { throwIfNoEntry: false })?.isDirectory() ? listCaptures(seeds) : [];
}

/** A capture of the seeds that has the same bytes, or null. */
export function findTwin(seeds: string, taken: readonly string[], bytes: Uint8Array): string | null {
  const same = (name: string) => {
    const file = path.join(seeds, name);
    return statSync(file).size === bytes.byteLength && sha256(readFileSync(file)) === sha256(bytes);
  };
  return taken.find(same) ?? null;
}

/** Writes capture and sidecar; never over a file that is there. Leaves nothing when one of them fails. */
export function writeCapture(seeds: string, { name, bytes, sidecar }: NewCapture): void {
  mkdirSync(seeds, { recursive: true });
  const file = path.join(seeds, name);
  writeFileSync(file, bytes, { flag: 'wx' });
  try {
    if (sidecar !== null) writeFileSync(path.join(seeds, sidecar.path), sidecar.text, { flag: 'wx' });
  } catch (error) {
    rmSync(file);
    throw error;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
