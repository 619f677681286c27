import type { Diagnostic } from '../../model/diagnostic.ts';
import type { LineCorrection, LineUse, RawDocument } from '../../model/document.ts';
import type { PartKey } from '../../model/report.ts';
import { fold } from '../../text/fold.ts';

/** What each line of the capture was settled as, by line index; only corrections that still fit. */
export type SettledLines = ReadonlyMap<number, LineUse>;

/** Corrections of lines that fit the capture. */
export function settledLines(document: RawDocument): SettledLines {
  const fitting = (document.corrections.lines ?? []).filter((correction) => fits(document, correction));
  return new Map(fitting.map(({ line, as }) => [line - 1 - document.lineOffset, as]));
}

/** Corrections that no longer fit: the capture, or the correction, is another than the maintainer saw. */
export function misfits(document: RawDocument): Diagnostic[] {
  const path = document.correctionsPath ?? document.path;
  return (document.corrections.lines ?? [])
    .filter((correction) => !fits(document, correction))
    .map(({ line, text, saidOn }) => ({
      path,
      line: saidOn,
      column: 1,
      rule: 'correction-does-not-fit',
      severity: 'error',
      message: `Line ${line} of ${document.path} begins with "${lineText(document, line).slice(0, 30)}", not with "${text}".`,
      hint: whereInstead(document, text),
    }));
}

/** The section that a settled line begins, or null when it begins none. */
export function settledKey(use: LineUse | undefined): PartKey | null {
  switch (use) {
    case undefined:
    case 'text':
    case 'title':
    case 'signature':
    case 'furniture':
      return null;
    default:
      return use;
  }
}

function fits(document: RawDocument, { line, text }: LineCorrection): boolean {
  return fold(lineText(document, line)).startsWith(fold(text));
}

function lineText({ lines, lineOffset }: RawDocument, line: number): string {
  return lines[line - 1 - lineOffset]?.text.trim() ?? '';
}

function whereInstead(document: RawDocument, text: string): string {
  const at = document.lines.filter((line) => fold(line.text).startsWith(fold(text)));
  if (at.length === 0) return 'No line of the capture begins so; correct the text, or remove the correction.';
  const numbers = at.map(({ index }) => index + 1 + document.lineOffset).join(', ');
  return `Line ${numbers} begins so; write that number, or remove the correction.`;
}
