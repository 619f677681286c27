import { Parser } from 'htmlparser2';
import type { LineHint } from '../../model/document.ts';
import { type DraftLine, rowLine } from '../line-builder.ts';
import { NumberCounter, type Numbering } from './numbering.ts';
import type { ParagraphStyle } from './parse-styles.ts';

/** Parts of a Word file that the text of `document.xml` depends on. */
export interface DocumentParts {
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly numbering: Numbering;
}

/** A paragraph while it is read. */
interface Paragraph {
  text: string;
  allBold: boolean;
  bold: boolean;
  style: string;
  numId: string | null;
  level: number | null;
  align: string | null;
}

/** Elements whose text is not shown: deleted text, field codes, the older copy of a drawing. */
const SILENT = new Set(['w:delText', 'w:instrText', 'mc:Fallback', 'w:moveFrom', 'w:rPrChange', 'w:pPrChange']);
const SIGNS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:noBreakHyphen': '-', 'w:ptab': '\t' };
const OFF = /^(?:0|false|off|none)$/;

/** Reads the paragraphs and table rows of `word/document.xml` in order, automatic numbers put back before their paragraphs. */
export function parseDocument(xml: string, parts: DocumentParts): DraftLine[] {
  const reader = new DocumentReader(parts);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return reader.finish();
}

class DocumentReader {
  private readonly out: DraftLine[] = [];
  private readonly rows: DraftLine[][][] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly counter: NumberCounter;
  private silent = 0;
  private inText = false;

  constructor(private readonly parts: DocumentParts) {
    this.counter = new NumberCounter(parts.numbering);
  }

  open(name: string, a: Record<string, string>): void {
    if (SILENT.has(name)) this.silent++;
    if (this.silent > 0) return;
    const paragraph = this.paragraphs.at(-1);
    if (name === 'w:p')
      this.paragraphs.push({ text: '', allBold: true, bold: false, style: '', numId: null, level: null, align: null });
    else if (name === 'w:tr') this.rows.push([]);
    else if (name === 'w:tc') this.rows.at(-1)?.push([]);
    else if (name === 'w:t') this.inText = true;
    else if (paragraph) this.property(paragraph, name, a);
  }

  text(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!this.inText || this.silent > 0 || !paragraph) return;
    paragraph.text += text;
    if (!paragraph.bold && text.trim() !== '') paragraph.allBold = false;
  }

  close(name: string): void {
    if (SILENT.has(name)) this.silent--;
    if (name === 'w:t') this.inText = false;
    if (name === 'w:p') this.endParagraph();
    if (name === 'w:tr') this.endRow();
  }

  finish(): DraftLine[] {
    while (this.paragraphs.length > 0) this.endParagraph();
    while (this.rows.length > 0) this.endRow();
    return this.out;
  }

  private property(paragraph: Paragraph, name: string, a: Record<string, string>): void {
    const value = a['w:val'];
    if (name === 'w:br' || name === 'w:cr') paragraph.text += '\n';
    else if (name in SIGNS && paragraph.text !== '') paragraph.text += SIGNS[name];
    else if (name === 'w:pStyle') paragraph.style = value ?? '';
    else if (name === 'w:numId') paragraph.numId = value ?? null;
    else if (name === 'w:ilvl') paragraph.level = Number(value ?? 0);
    else if (name === 'w:jc') paragraph.align = value ?? null;
    else if (name === 'w:r') paragraph.bold = false;
    else if (name === 'w:b') paragraph.bold = !OFF.test(value ?? '');
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const style = this.parts.styles.get(paragraph.style);
    const numId = paragraph.numId ?? style?.numId ?? null;
    const shown = paragraph.text.trim() !== '';
    const number =
      shown && numId && numId !== '0' ? this.counter.next(numId, paragraph.level ?? style?.level ?? 0) : '';
    if (!shown) return;
    const hint = hintOf(paragraph, style);
    const drafts = paragraph.text
      .split('\n')
      .map((text, index) => ({ text: index === 0 ? number + text : text, hint }));
    (this.rows.at(-1)?.at(-1) ?? this.out).push(...drafts.filter((draft) => draft.text.trim() !== ''));
  }

  private endRow(): void {
    const row = this.rows.pop();
    if (!row) return;
    const target = this.rows.at(-1)?.at(-1) ?? this.out;
    const data = row.length > 1;
    if (data) target.push(rowLine(row.map((cell) => cell.map((draft) => draft.text.trim()).join(' '))));
    else target.push(...row.flat());
  }
}

function hintOf(paragraph: Paragraph, style: ParagraphStyle | undefined): LineHint {
  const align = paragraph.align ?? style?.align;
  const level = style?.outlineLevel ?? null;
  return {
    ...(level !== null && level < 6 ? { depth: level + 1 } : {}),
    ...(paragraph.allBold ? { bold: true } : {}),
    ...(align === 'center' ? { align } : align === 'right' || align === 'end' ? { align: 'right' as const } : {}),
  };
}
