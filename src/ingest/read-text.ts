import { splitLines } from './lines.ts';
import type { Reader } from './reader.ts';

/** Plain text: every line as it stands; it says nothing about headings. */
export const readText: Reader = (text) => ({ text, lines: splitLines(text) });
