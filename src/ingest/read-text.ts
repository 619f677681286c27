import type { Reader } from './formats.ts';
import { splitLines } from './lines.ts';

/** Plain text: every line as it stands; it says nothing about headings. */
export const readText: Reader = (text) => ({ text, lines: splitLines(text) });
