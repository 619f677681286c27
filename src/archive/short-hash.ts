import { createHash } from 'node:crypto';

/** The first hexadecimal digits of a text's SHA-256; six keep slugs apart. */
export function shortHash(text: string, digits = 6): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
