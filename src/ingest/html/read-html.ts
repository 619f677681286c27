import { Parser } from 'htmlparser2';
import type { LineHint, PageNote } from '../../model/document.ts';
import { type BuiltLines, buildLines, type DraftLine, rowLine } from '../line-builder.ts';
import {
  BLOCK,
  BOLD,
  BOLD_STYLE,
  CONTENT_CONTAINERS,
  FURNITURE_ELEMENTS,
  FURNITURE_NAME,
  HIDDEN_STYLE,
  SILENT,
  VOID,
} from './elements.ts';
import { listNumber } from './list-number.ts';

/** A saved page as lines, and what its head says about it. */
export interface HtmlPage extends BuiltLines {
  readonly page: PageNote;
}

type Region = NonNullable<LineHint['region']>;

/** What an open element means for the text inside it. */
interface Frame {
  readonly name: string;
  readonly silent: boolean;
  readonly bold: boolean;
  readonly depth: number;
  readonly align: LineHint['align'];
  readonly region: Region | undefined;
  /** For `ol`: its style and the number of the next item. */
  list?: { readonly style: string; next: number };
}

/** An open table row: the drafts of each of its cells. */
interface Row {
  readonly cells: DraftLine[][];
}

const ROOT: Frame = { name: '', silent: false, bold: false, depth: 0, align: undefined, region: undefined };
const ALIGN_STYLE = /text-align\s*:\s*(center|right)/i;
const STARTS_WITH_NUMBER = /^[\s\u3000]*(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]|第[一二三四五六七八九十]+部分)/u;

/**
 * Reads HTML in one pass without building a tree, so that depth and size cost no more than the text itself:
 * blocks and `<br>` end lines, plain table rows become one line with cells, numbers of ordered lists are restored,
 * scripts and styles are no text.
 */
export function readHtml(html: string): HtmlPage {
  const reader = new LineReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  parser.write(html);
  parser.end();
  return reader.finish();
}

class LineReader {
  private readonly frames: Frame[] = [ROOT];
  private readonly rows: Row[] = [];
  private readonly out: DraftLine[] = [];
  private readonly metas: { name: string; content: string }[] = [];
  private readonly attachments: { text: string; href: string }[] = [];
  private buffer = '';
  /** Restored list number that waits for the item's first text. */
  private pending = '';
  private allBold = true;
  private title = '';
  private link: { href: string; start: number } | null = null;

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'meta') this.meta(attributes);
    if (name === 'br' || BLOCK.has(name)) this.flush();
    if (VOID.has(name)) return;
    const parent = this.top();
    const frame = frameOf(name, attributes, parent);
    if (name === 'ol')
      frame.list = { style: attributes.style ?? '', next: Number.parseInt(attributes.start ?? '1', 10) || 1 };
    this.frames.push(frame);
    if (name === 'tr') this.rows.push({ cells: [] });
    if (name === 'td' || name === 'th') this.rows.at(-1)?.cells.push([]);
    if (name === 'li') this.number(attributes.style ?? '');
    if (name === 'a' && attributes.href) this.link = { href: attributes.href, start: this.buffer.length };
  }

  text(text: string): void {
    const frame = this.top();
    if (frame.name === 'title') this.title += text;
    if (frame.silent) return;
    const clean = text.replace(/[ \t\r\n\f]+/g, ' ');
    if (clean.trim() !== '' && !frame.bold) this.allBold = false;
    this.buffer += this.buffer === '' || this.buffer.endsWith(' ') ? clean.replace(/^ /, '') : clean;
  }

  close(name: string): void {
    if (name === 'a') this.closeLink();
    if (BLOCK.has(name)) this.flush();
    const at = this.frames.findLastIndex((frame) => frame.name === name);
    if (at > 0) this.frames.length = at;
    if (name === 'tr') this.endRow();
  }

  finish(): HtmlPage {
    this.flush();
    while (this.rows.length > 0) this.endRow();
    return {
      ...buildLines(this.out),
      page: { title: this.title.trim() || null, metas: this.metas, attachments: this.attachments },
    };
  }

  private top(): Frame {
    return this.frames.at(-1) ?? ROOT;
  }

  private meta({ name, content }: Record<string, string>): void {
    if (name && content) this.metas.push({ name, content });
  }

  private number(itemStyle: string): void {
    const list = this.frames.findLast((frame) => frame.name === 'ol' || frame.name === 'ul')?.list;
    if (list) this.pending = listNumber(list.next++, list.style, itemStyle);
  }

  private closeLink(): void {
    const text = this.link ? this.buffer.slice(this.link.start).trim() : '';
    if (this.link && /\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rar)(?:[?#]|$)/i.test(this.link.href)) {
      this.attachments.push({ text, href: this.link.href });
    }
    this.link = null;
  }

  private flush(): void {
    const printed = this.buffer.trimEnd();
    const frame = this.top();
    const bold = this.allBold;
    this.buffer = '';
    this.allBold = true;
    if (printed.trim() === '') return;
    const text = STARTS_WITH_NUMBER.test(printed)
      ? printed
      : this.pending + printed.slice(this.pending ? printed.search(/\S/u) : 0);
    this.pending = '';
    const draft = { text, hint: hintOf(frame, bold) };
    (this.rows.at(-1)?.cells.at(-1) ?? this.out).push(draft);
  }

  private endRow(): void {
    const row = this.rows.pop();
    if (!row) return;
    const target = this.rows.at(-1)?.cells.at(-1) ?? this.out;
    target.push(...rowDrafts(row));
  }
}

/** A row whose cells hold one line each is a row of data; anything else is a table used for layout. */
function rowDrafts({ cells }: Row): DraftLine[] {
  const data = cells.length > 1 && cells.every((cell) => cell.length <= 1 && !cell[0]?.hint?.cells);
  if (!data || cells.every((cell) => cell.length === 0)) return cells.flat();
  const region = cells.find((cell) => cell[0]?.hint?.region)?.[0]?.hint?.region;
  return [
    rowLine(
      cells.map((cell) => cell[0]?.text.trim() ?? ''),
      region ? { region } : {},
    ),
  ];
}

function frameOf(name: string, attributes: Record<string, string>, parent: Frame): Frame {
  const style = attributes.style ?? '';
  const heading = /^h([1-6])$/.exec(name)?.[1];
  const align = (ALIGN_STYLE.exec(style)?.[1] ?? attributes.align ?? (name === 'center' ? 'center' : '')).toLowerCase();
  return {
    name,
    silent: parent.silent || SILENT.has(name),
    bold: parent.bold || BOLD.has(name) || BOLD_STYLE.test(style),
    depth: heading ? Number(heading) : parent.depth,
    align: align === 'center' || align === 'right' ? align : parent.align,
    region: regionOf(name, attributes, style) ?? parent.region,
  };
}

function regionOf(name: string, attributes: Record<string, string>, style: string): Region | undefined {
  if (HIDDEN_STYLE.test(style) || attributes.hidden !== undefined) return 'furniture';
  const names = `${attributes.id ?? ''} ${attributes.class ?? ''} ${name}`.split(/\s+/);
  if (names.some((word) => CONTENT_CONTAINERS.some((row) => row.name.test(word)))) return 'content';
  if (FURNITURE_ELEMENTS.has(name) || names.some((word) => FURNITURE_NAME.test(word))) return 'furniture';
  return undefined;
}

function hintOf(frame: Frame, bold: boolean): LineHint {
  return {
    ...(frame.depth ? { depth: frame.depth } : {}),
    ...(bold ? { bold } : {}),
    ...(frame.align ? { align: frame.align } : {}),
    ...(frame.region ? { region: frame.region } : {}),
  };
}
