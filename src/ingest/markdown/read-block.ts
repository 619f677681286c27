import type { Heading, List, ListItem, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { toString as mdastText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { LineHint } from '../../model/document.ts';
import { joinLines } from '../../text/join-lines.ts';
import { linesOf as splitText } from '../../text/line-breaks.ts';

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** A line without markup, and where the source has it (from 0). */
export interface Placed {
  readonly at: number;
  readonly text: string;
  readonly hint?: LineHint;
}

/** Markup of bounded length → lines without it, counted from the beginning of the block. `isMarkup` says which definitions of links are nothing but that. */
export function readBlock(source: string, isMarkup: (definition: string) => boolean): Placed[] {
  return markdown.parse(source).children.flatMap((node) => linesOf(node, { source, isMarkup }));
}

interface Context {
  readonly source: string;
  readonly isMarkup: (definition: string) => boolean;
}

function linesOf(node: RootContent, context: Context): Placed[] {
  switch (node.type) {
    case 'heading':
      return [heading(node)];
    case 'paragraph':
      return phrasing(node.children, startOf(node));
    case 'list':
      return list(node, context);
    case 'blockquote':
      return node.children.flatMap((child) => linesOf(child, context));
    case 'footnoteDefinition':
      return marked(`[^${node.label ?? node.identifier}]: `, node, context);
    case 'table':
      return table(node);
    case 'thematicBreak':
      return [];
    case 'definition':
      return verbatim(node, context).filter(({ text }) => !context.isMarkup(text));
    default:
      return verbatim(node, context);
  }
}

function startOf(node: RootContent | TableRow | ListItem): number {
  return (node.position?.start.line ?? 1) - 1;
}

function heading(node: Heading): Placed {
  return { at: startOf(node), text: oneLine(textOf(node.children)), hint: { depth: node.depth } };
}

/** Text as a reader sees it; a call of a footnote stays as it is written, so that its note can be found. */
function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map(textOfOne).join('');
}

function textOfOne(node: PhrasingContent): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference') return `[^${node.label ?? node.identifier}]`;
  return 'children' in node ? textOf(node.children) : mdastText(node);
}

/** Lines of a paragraph; a soft break stays a break unless both sides are long, i.e. unless a paragraph was wrapped. */
function phrasing(children: readonly PhrasingContent[], at: number): Placed[] {
  const bold = children.length === 1 && children[0]?.type === 'strong';
  const joined: { text: string; at: number }[] = [];
  for (const [i, text] of textOf(children).split('\n').entries()) {
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
function list(node: List, context: Context): Placed[] {
  return node.children.flatMap((item, i) => marked(node.ordered ? `${(node.start ?? 1) + i}.` : '', item, context));
}

/** The lines of a block, the first with its mark; a block without lines is its mark. */
function marked(
  mark: string,
  node: ListItem | (RootContent & { type: 'footnoteDefinition' }),
  context: Context,
): Placed[] {
  const [first, ...others] = node.children.flatMap((child) => linesOf(child, context));
  if (first) return [{ ...first, text: mark + first.text }, ...others];
  return mark === '' ? [] : [{ at: startOf(node), text: mark.trim() }];
}

function table(node: Table): Placed[] {
  return node.children.map((row) => {
    const cells = row.children.map((cell) => oneLine(textOf(cell.children)));
    return { at: startOf(row), text: `| ${cells.join(' | ')} |`, hint: { cells } };
  });
}

/** HTML, code and the like are text to us, character for character. */
function verbatim(node: RootContent, { source }: Context): Placed[] {
  const { start, end } = node.position ?? {};
  const raw = source.slice(start?.offset ?? 0, end?.offset ?? 0);
  return splitText(raw).map((text, i) => ({ at: startOf(node) + i, text }));
}

function oneLine(text: string): string {
  return joinLines(text, '');
}
