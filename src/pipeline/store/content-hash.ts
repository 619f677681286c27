import { createHash } from 'node:crypto';

/** SHA-256 over several parts, hexadecimal; each part's length is hashed too, so that parts cannot run into one another. */
export function contentHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(`${Buffer.byteLength(part)}:`).update(part);
  }
  return hash.digest('hex');
}
