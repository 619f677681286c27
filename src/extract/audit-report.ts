import type { Severity } from '../model/diagnostic.ts';
import { FIELD_NAMES, FIELDS } from '../model/fields.ts';
import type { Answer, Report } from '../model/report.ts';
import { lineNumberAt, linesOf } from '../text/line-breaks.ts';

/** Something a maintainer should check: the less sure, the earlier. */
export interface AuditItem {
  readonly path: string;
  /** Line of the capture, from 1; null when no line shows it. */
  readonly line: number | null;
  readonly kind: 'genre' | 'field' | 'section' | 'diagnostic';
  /** Field name, section key or diagnostic rule. */
  readonly name: string;
  /** 0–1; a diagnostic has that of its severity. */
  readonly confidence: number;
  readonly message: string;
  /** Lines of a sidecar that would settle it, the likeliest first; empty when none can. */
  readonly sidecar: readonly string[];
}

/** Characters of a line that a correction names. */
const LONGEST_START = 24;
/** Where diagnostics stand among the doubts. */
const BY_SEVERITY: Readonly<Record<Severity, number>> = { error: 0, warning: 0.3, info: 0.9 };

/** Everything the extractor was unsure of in one report, least sure first; what a sidecar settled is left out. `lineOffset` counts lines of front matter. */
export function auditReport(report: Report, lineOffset = 0): AuditItem[] {
  const placed = [...fields(report), ...sections(report)].map((one) => {
    const line = one.line === null ? null : one.line + lineOffset;
    return { ...one, line, sidecar: one.kind === 'section' ? settlingLine(report, one, line) : one.sidecar };
  });
  return [...genre(report), ...placed, ...diagnostics(report)].sort(compareItems);
}

/** Order of doubts: confidence, then path, line and name. */
export function compareItems(a: AuditItem, b: AuditItem): number {
  return (
    a.confidence - b.confidence || compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compare(a.name, b.name)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function genre({ genre: judged, path }: Report): AuditItem[] {
  const reasons = judged.witnesses.map(({ rule, text }) => `${rule} "${text.slice(0, 30)}"`).join(', ');
  const message = judged.isReport ? `taken for a report: ${reasons}` : `taken for no report: ${reasons}`;
  const sidecar = [`isReport: ${!judged.isReport}`];
  return judged.confidence >= 1
    ? []
    : [item({ path, kind: 'genre', name: 'isReport', confidence: judged.confidence, message, sidecar })];
}

function fields(report: Report): AuditItem[] {
  return FIELD_NAMES.flatMap((name) => {
    const answer: Answer<unknown> = report[name];
    if (answer.status === 'corrected' || (answer.value === null && FIELDS[name].optional)) return [];
    const witness = answer.witnesses[0];
    return [
      {
        ...item({
          path: report.path,
          kind: 'field',
          name,
          confidence: answer.confidence,
          message: said(answer),
          sidecar: settling(name, answer),
        }),
        line: lineAt(report, witness?.start ?? null),
      },
    ];
  });
}

function said({ value, status, witnesses, conflicts }: Answer<unknown>): string {
  const by = witnesses.map(({ rule }) => rule).join(', ');
  const others = conflicts.map((c) => `${shown(c.value)} (${c.witness.rule})`).join(', ');
  const first = value === null ? 'not found' : `${shown(value)} ${status} by ${by}`;
  return others === '' ? first : `${first}; the page also says ${others}`;
}

/** Sidecar lines: the value as it stands, then each other value the page offers. */
function settling(name: string, { value, conflicts }: Answer<unknown>): string[] {
  const values = [value, ...conflicts.map((c) => c.value)];
  const lines = values.map((v) => (v === null ? `${name}: null` : `${name}: ${shown(v)}`));
  return [...new Set(lines)];
}

/** JSON is YAML: a text in quotes, a list in brackets, a number bare. */
function shown(value: unknown): string {
  return JSON.stringify(value);
}

function sections(report: Report): AuditItem[] {
  return report.sections.map(({ key, heading, confidence, how, content }) => {
    const by = how.map(({ rule }) => rule).join(', ');
    const message = `"${heading?.text.slice(0, 40) ?? '(no heading)'}" is ${key} by ${by}, ${content.length} blocks`;
    const start = heading?.start ?? content[0]?.position?.start.offset ?? null;
    return {
      ...item({ path: report.path, kind: 'section', name: key, confidence, message, sidecar: [] }),
      line: lineAt(report, start),
    };
  });
}

/** How the line that begins a section is settled: as it stands; another key moves it, `text` joins it to the section before. */
function settlingLine(report: Report, { line, name }: AuditItem, fileLine: number | null): string[] {
  const text = line === null ? '' : (linesOf(report.rawText)[line - 1] ?? '').trim().slice(0, LONGEST_START);
  if (text === '') return [];
  return ['lines:', `  - { line: ${fileLine}, text: ${JSON.stringify(text)}, as: ${name} }`];
}

function diagnostics(report: Report): AuditItem[] {
  return report.diagnostics.map(({ line, rule, severity, message, hint, data }) => {
    const confidence = BY_SEVERITY[severity];
    const text = `${severity}: ${message}${hint === undefined ? '' : ` ${hint}`}`;
    return {
      ...item({
        path: report.path,
        kind: 'diagnostic',
        name: rule,
        confidence,
        message: text,
        sidecar: data?.sidecar ?? [],
      }),
      line,
    };
  });
}

function item(of: Omit<AuditItem, 'line'>): AuditItem {
  return { ...of, line: null };
}

/** Line of the decoded text, from 1. */
function lineAt({ rawText }: Report, offset: number | null): number | null {
  return offset === null ? null : lineNumberAt(rawText, offset);
}
