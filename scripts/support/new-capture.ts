import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** No format's ending is longer; a name must have room for the sidecar's. */
const LONGEST_ENDING = 16;

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
    .replace(/[^.a-z0-9]/g, '')
    .slice(0, LONGEST_ENDING);
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
  const files = [{ path: name, text: bytes }, ...(sidecar === null ? [] : [sidecar])];
  const made: string[] = [];
  try {
    for (const { path: file, text } of files) {
      const opened = openSync(path.join(seeds, file), 'wx');
      made.push(path.join(seeds, file));
      try {
        writeFileSync(opened, text);
      } finally {
        closeSync(opened);
      }
    }
  } catch (error) {
    for (const file of made) rmSync(file, { force: true });
    throw error;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
