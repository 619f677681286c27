import { splitLines } from './lines.ts';
import type { Reader } from './reader.ts';
import { rejoinLines } from './wrap/rejoin-lines.ts';

/** Plain text: every line as it stands; it says nothing about headings, and of paragraphs only where all lines are of one width. */
export const readText: Reader = (text) => ({ text, lines: rejoinLines(splitLines(text)) });
