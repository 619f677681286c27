import { characters, columns } from '../../src/ingest/wrap/line-width.ts';

/** How a text is wrapped by a tool: width, whether half-width characters count a half, and what marks paragraphs. */
export interface Wrapping {
  readonly width: number;
  readonly half: boolean;
  readonly paragraphs: 'indented' | 'plain' | 'parted';
}

/** Breaks every line after so many characters, as the official layout and mail programs do; the title and the two lines of the signature stay unindented. */
export function wrapText(text: string, { width, half, paragraphs }: Wrapping): string {
  const lines = text.split('\n');
  return lines
    .flatMap((line, i) => {
      const indent = paragraphs === 'indented' && i > 0 && i < lines.length - 2 ? '　　' : '';
      return [...cut(indent + line, width, half ? columns : characters), ...(paragraphs === 'parted' ? [''] : [])];
    })
    .join('\n');
}

function cut(line: string, width: number, measure: (text: string) => number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const char of line) {
    if (measure(row + char) > width) {
      rows.push(row);
      row = '';
    }
    row += char;
  }
  return [...rows, row];
}
