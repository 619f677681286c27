import type { Heading, List, ListItem, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { LineHint } from '../model/document.ts';
import { linesOf as splitText, withPlainBreaks } from '../text/line-breaks.ts';
import { splitLines } from './lines.ts';
import type { Reader } from './reader.ts';

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** A line without markup, and where the source has it (from 0). */
interface Placed {
  readonly at: number;
  readonly text: string;
  readonly hint?: LineHint;
}

/**
 * Markdown → lines without markup. Each block keeps the line number that it has in the source, so that messages
 * name lines a person can find: `## 一、主要举措` on line 7 → `一、主要举措` on line 7 with depth 2.
 */
export const readMarkdown: Reader = (written) => {
  const source = withPlainBreaks(written);
  const placed = markdown.parse(source).children.flatMap((node) => linesOf(node, source));
  const rows: string[] = [];
  const hints = new Map<number, LineHint>();
  for (const { at, text, hint } of placed) {
    while (rows.length < at) rows.push('');
    if (hint) hints.set(rows.length, hint);
    rows.push(text);
  }
  const text = rows.join('\n');
  return { text, lines: splitLines(text, (index) => hints.get(index)) };
};

function linesOf(node: RootContent, source: string): Placed[] {
  switch (node.type) {
    case 'heading':
      return [heading(node)];
    case 'paragraph':
      return phrasing(node.children, startOf(node));
    case 'list':
      return list(node, source);
    case 'blockquote':
      return node.children.flatMap((child) => linesOf(child, source));
    case 'table':
      return table(node);
    case 'thematicBreak':
    case 'definition':
      return [];
    default:
      return verbatim(node, source);
  }
}

function startOf(node: RootContent | TableRow | ListItem): number {
  return (node.position?.start.line ?? 1) - 1;
}

function heading(node: Heading): Placed {
  return { at: startOf(node), text: oneLine(textOf(node)), hint: { depth: node.depth } };
}

/** Lines of a paragraph; a soft break stays a break unless both sides are long, i.e. unless a paragraph was wrapped. */
function phrasing(children: readonly PhrasingContent[], at: number): Placed[] {
  const bold = children.length === 1 && children[0]?.type === 'strong';
  const lines = children
    .map((child) => (child.type === 'break' ? '\n' : textOf(child)))
    .join('')
    .split('\n');
  const joined: { text: string; at: number }[] = [];
  for (const [i, text] of lines.entries()) {
    const last = joined.at(-1);
    if (last && isWrapped(last.text, text)) last.text += text.trimStart();
    else joined.push({ text: text.trim(), at: at + i });
  }
  return joined.map((line) => (bold ? { ...line, hint: { bold } } : line));
}

function isWrapped(before: string, after: string): boolean {
  return before.length >= 30 && after.length > 0 && !/[。:：；;!！?？]$/.test(before);
}

/** Items of a list, an ordered one with the numbers that its markup stands for. */
function list(node: List, source: string): Placed[] {
  return node.children.flatMap((item, i) => {
    const lines = item.children.flatMap((child) => linesOf(child, source));
    const number = node.ordered ? `${(node.start ?? 1) + i}.` : '';
    return lines.map((line, k) => (k === 0 ? { ...line, text: number + line.text } : line));
  });
}

function table(node: Table): Placed[] {
  return node.children.map((row) => {
    const cells = row.children.map((cell) => oneLine(textOf(cell)));
    return { at: startOf(row), text: `| ${cells.join(' | ')} |`, hint: { cells } };
  });
}

/** HTML, code and the like are text to us, character for character. */
function verbatim(node: RootContent, source: string): Placed[] {
  const { start, end } = node.position ?? {};
  const raw = source.slice(start?.offset ?? 0, end?.offset ?? 0);
  return splitText(raw).map((text, i) => ({ at: startOf(node) + i, text }));
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, '');
}
