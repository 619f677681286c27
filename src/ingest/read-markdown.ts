import type { LineHint } from '../model/document.ts';
import { linesOf, withPlainBreaks } from '../text/line-breaks.ts';
import { splitLines } from './lines.ts';
import { costOf, MOST_MARKS, MOST_MARKS_IN_ALL } from './markdown/cost.ts';
import { type Definitions, findDefinitions } from './markdown/definitions.ts';
import { type Placed, readBlock } from './markdown/read-block.ts';
import { type Block, splitBlocks } from './markdown/split-blocks.ts';
import type { Reader, Remark } from './reader.ts';

/** Breaks that only Unicode knows, written as entities: they would make lines that the source has not. */
const OTHER_BREAK = /[\v\f\r\u0085\u2028\u2029]/gu;

/**
 * Markdown → lines without markup. Each block keeps the line number that it has in the source, so that messages
 * name lines a person can find: `## 一、主要举措` on line 7 → `一、主要举措` on line 7 with depth 2.
 */
export const readMarkdown: Reader = (written) => {
  const { placed, plain } = readBlocks(linesOf(withPlainBreaks(written)));
  const rows: string[] = [];
  const hints = new Map<number, LineHint>();
  for (const { at, text, hint } of placed) {
    while (rows.length < at) rows.push('');
    if (hint) hints.set(rows.length, hint);
    rows.push(text.replace(OTHER_BREAK, ' '));
  }
  const text = rows.join('\n');
  return { text, lines: splitLines(text, (index) => hints.get(index)), remarks: remarkPlain(plain) };
};

interface ReadBlocks {
  readonly placed: Placed[];
  /** Blocks whose markup was left as it is written. */
  readonly plain: readonly Block[];
}

function readBlocks(lines: readonly string[]): ReadBlocks {
  const definitions = findDefinitions(lines);
  const placed: Placed[] = [];
  const plain: Block[] = [];
  let left = MOST_MARKS_IN_ALL;
  for (const block of splitBlocks(lines)) {
    const cost = block.verbatim ? 0 : costOf(block.lines);
    const isPlain = cost > Math.min(MOST_MARKS, left);
    if (isPlain) plain.push(block);
    else left -= cost;
    for (const line of isPlain || block.verbatim ? asWritten(block) : withoutMarkup(block, definitions))
      placed.push(line);
  }
  return { placed, plain };
}

function asWritten({ at, lines }: Block): Placed[] {
  return lines.flatMap((text, i) => (text.trim() === '' ? [] : { at: at + i, text }));
}

/** Reads a block with what it needs from elsewhere: the head of its table before it, definitions after it. */
function withoutMarkup({ at, lines, head }: Block, { askedBy, isMarkup }: Definitions): Placed[] {
  const own = [...head, ...lines];
  const asked = askedBy(lines.join('\n'));
  const source = [...own, '', ...asked].join('\n');
  return readBlock(source, isMarkup)
    .filter((line) => line.at >= head.length && line.at < own.length)
    .map((line) => ({ ...line, at: line.at - head.length + at }));
}

function remarkPlain(plain: readonly Block[]): Remark[] {
  const [first] = plain;
  if (first === undefined) return [];
  const count = plain.reduce((sum, { lines }) => sum + lines.length, 0);
  return [
    {
      line: first.at,
      rule: 'markup-as-text',
      severity: 'warning',
      message: `From here on, ${count} lines have more Markdown, or deeper, than is read; their markup was left in the text as it is written.`,
      hint: 'Take the capture again as plain text.',
    },
  ];
}
