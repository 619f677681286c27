import type { RawDocument } from '../../src/model/document.ts';
import { FIELD_NAMES } from '../../src/model/fields.ts';
import type { Answer, Report, Section, Witness } from '../../src/model/report.ts';
import { printable } from '../../src/text/printable.ts';

const LONGEST_QUOTE = 60;

/** For every value and boundary of a report, which rule and which words decided; places are lines of the file. */
export function explainReport(report: Report, document: RawDocument): string {
  const at = placer(document);
  const { genre } = report;
  return [
    `${document.path} (id ${report.id}, ${report.format}, ${report.encoding})`,
    '',
    `report: ${genre.isReport ? 'yes' : 'no'}${sure(genre.confidence)}`,
    ...genre.witnesses.map((w) => witness(w, at)),
    ...FIELD_NAMES.flatMap((name) => field(name, report[name], at)),
    '',
    'sections, in the order of the page',
    ...report.sections.flatMap((section) => sectionLines(section, at)),
    ...coverageLines(report, at),
    '',
    'left out as page furniture',
    ...report.spans
      .filter(({ use }) => use === 'dropped')
      .map(({ start, end, rule }) => `    ${at(start)} ${rule}: ${quote(report.rawText.slice(start, end))}`),
    '',
    'messages',
    ...report.diagnostics.map((d) => `    ${d.line ?? '–'}:${d.column ?? '–'} ${d.severity} ${d.rule}: ${d.message}`),
    '',
  ]
    .map(printable)
    .join('\n');
}

type Placer = (offset: number | null) => string;

/** Line and column of an offset, as an editor counts them. */
function placer({ lines, lineOffset }: RawDocument): Placer {
  return (offset) => {
    if (offset === null) return '(not on the page)';
    const line = lines.findLast(({ start }) => start <= offset);
    return line ? `${line.index + 1 + lineOffset}:${offset - line.start + 1}` : '1:1';
  };
}

function field(
  name: string,
  { value, status, confidence, witnesses, conflicts }: Answer<unknown>,
  at: Placer,
): string[] {
  const shown = value === null ? '(unknown)' : Array.isArray(value) ? value.join(' ') : String(value);
  return [
    `${name}: ${shown}${status === 'found' || status === 'unknown' ? '' : ` (${status})`}${value === null ? '' : sure(confidence)}`,
    ...witnesses.map((w) => witness(w, at)),
    ...conflicts.map((c) => `    but ${String(c.value)} by ${witness(c.witness, at).trim()}`),
  ];
}

function sectionLines({ key, heading, content, confidence, how }: Section, at: Placer): string[] {
  const [first, last] = [content[0], content.at(-1)];
  const from = heading?.start ?? first?.position?.start.offset ?? null;
  const to = last?.position?.end.offset ?? heading?.end ?? null;
  return [
    `  ${key}: ${heading?.text ?? '(no heading)'}, from ${at(from)} to ${at(to)}${sure(confidence)}`,
    ...how.map((w) => witness(w, at)),
  ];
}

function coverageLines({ coverage }: Report, at: Placer): string[] {
  return Object.entries(coverage).flatMap(([key, state]) => {
    if (state.state === 'section') return [];
    if (state.state === 'missing') return [`  ${key}: not found`];
    return [`  ${key}: within ${state.anchor}`, witness(state.witness, at)];
  });
}

function witness({ rule, text, start }: Witness, at: Placer): string {
  return `    ${at(start)} ${rule}: ${quote(text)}`;
}

function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}”`;
}

function sure(confidence: number): string {
  return ` [${Math.round(confidence * 100)} % sure]`;
}
