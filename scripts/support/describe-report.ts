import { FIELD_NAMES, type FieldName } from '../../src/model/fields.ts';
import type { Answer, Report } from '../../src/model/report.ts';
import { SECTION_KEYS } from '../../src/model/report.ts';
import { blockLines } from '../../src/text/block-lines.ts';
import { printable } from '../../src/text/printable.ts';

/** Fields whose names are too long for the column. */
const SHORT: { readonly [K in FieldName]?: string } = {
  publishedOn: 'published',
  signedOn: 'signed',
  documentNumber: 'number',
};

/** What was understood of a capture, one line a field and a section, for a maintainer to read before it is kept. */
export function describeReport(report: Report): string {
  const fields = FIELD_NAMES.map((name) => field(SHORT[name] ?? name, report[name]));
  return [...fields, 'sections:', ...sectionLines(report), droppedLine(report)]
    .map((line) => `  ${printable(line)}\n`)
    .join('');
}

function field(name: string, { value, status, confidence }: Answer<unknown>): string {
  const shown = value === null ? 'not found' : Array.isArray(value) ? value.join(' ') : String(value);
  const doubt = status === 'found' || value === null ? '' : ` (${status})`;
  return `${`${name}: `.padEnd(11)}${shown}${doubt}${value === null ? '' : sure(confidence)}`;
}

function sectionLines({ sections, coverage }: Report): string[] {
  const present = sections.map(({ key, heading, content, confidence }) => {
    const lines = blockLines(content).length;
    return `  ${key.padEnd(14)}${heading?.text ?? '(no heading)'}, ${lines} ${lines === 1 ? 'paragraph' : 'paragraphs'}${sure(confidence)}`;
  });
  const missing = SECTION_KEYS.filter((key) => coverage[key].state === 'missing').map(
    (key) => `  ${key.padEnd(14)}not found`,
  );
  return [...present, ...missing];
}

function droppedLine({ spans }: Report): string {
  const dropped = spans.filter((span) => span.use === 'dropped');
  const length = dropped.reduce((sum, { start, end }) => sum + end - start, 0);
  return `left out as page furniture: ${length} characters in ${dropped.length} places`;
}

function sure(confidence: number): string {
  return confidence >= 0.9 ? '' : ` [${Math.round(confidence * 100)} % sure]`;
}
