import { readFileSync } from 'node:fs';
import type { KeptFile } from '../../model/page.ts';
import type { FileStore } from '../store/file-store.ts';
import { valueGone } from '../store/folders.ts';

/** What is written in kept files, one in memory at a time. */
export function* readParts(cache: string, files: FileStore, parts: readonly KeptFile[]): Generator<Uint8Array> {
  for (const part of parts) {
    const file = files.find(part);
    if (file === null) throw valueGone(cache);
    yield readFileSync(file);
  }
}
