import type { GrowthInput } from './growth-input.ts';
import { rowsOf, toBytes } from './rows-of.ts';

const CLAUSE = '全面推进法治政府建设工作';

/** A Markdown text that is made of a stretch over and over, and how it begins. */
const markdown = (
  name: string,
  shape: GrowthInput['shape'],
  { row, head = '' }: { row: (i: number) => string; head?: string },
): GrowthInput => ({
  file: `${name.replaceAll(' ', '-')}.md`,
  shape,
  name,
  make: (bytes) => toBytes(head + rowsOf(row, bytes)),
});

/** Markdown whose cost to a parser grows faster than its length. */
export const INPUTS: readonly GrowthInput[] = [
  markdown('quotes in quotes', 'nested', { row: () => '>' }),
  markdown('lists in lists', 'nested', { row: () => '- ' }),
  markdown('brackets', 'nested', { row: () => '[' }),
  markdown('emphasis in emphasis', 'nested', { row: () => '*甲 **乙 ' }),
  markdown('paragraphs', 'long', { row: (i) => `第${i}项工作${CLAUSE}取得**成效**,能力水平[明显](/a)提高。\n\n` }),
  markdown('one paragraph', 'long', { row: (i) => `第${i}项工作${CLAUSE}取得**成效**,能力水平明显提高。\n` }),
  markdown('items', 'wide', { row: (i) => `${i + 1}. ${CLAUSE}取得明显成效\n` }),
  markdown('headings', 'wide', { row: () => `## ${CLAUSE}\n\n${CLAUSE}。\n\n` }),
  markdown('rows of a table', 'wide', { head: '|甲|乙|\n|-|-|\n', row: (i) => `| ${i} | ${CLAUSE} |\n` }),
  markdown('definitions', 'other', { row: (i) => `[k${i}]: https://www.example.org/${i} "${CLAUSE}"\n` }),
  markdown('footnotes', 'other', { row: (i) => `[^${i}]: 见[^${i + 1}]${CLAUSE}\n\n` }),
  markdown('code', 'other', { row: () => `\`\`\`\n${CLAUSE}\n\n` }),
];
