import { createHash } from 'node:crypto';

/** SHA-256 over several parts, hexadecimal; each part's length is hashed too, so that parts cannot run into one another. */
export function contentHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(`${bytes.byteLength}:`).update(bytes);
  }
  return hash.digest('hex');
}
