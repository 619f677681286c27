import { createHash } from 'node:crypto';

/** Six hexadecimal digits of a text's hash, to keep slugs apart. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 6);
}
