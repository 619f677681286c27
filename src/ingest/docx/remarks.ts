import type { Diagnostic } from '../../model/diagnostic.ts';
import type { WordDraft } from './paragraph.ts';
import type { ParsedDocument } from './parse-document.ts';

/** Something to tell about a Word file; `line` is null where it concerns the whole. */
export type Remark = Omit<Diagnostic, 'path' | 'column' | 'line'> & { readonly line?: number };

/** What cannot be read is named, so that it is never published in silence. */
export function unreadRemark({ part, reason }: ParsedDocument['unread'][number]): Remark {
  return {
    rule: 'unread-chunk',
    severity: 'warning',
    message: `The embedded chunk (altChunk) ${part} is not read: ${reason}. Part of the document is missing.`,
    hint: 'Open the file in a word processor, save it anew as .docx, and take that as the capture.',
  };
}

type Row = (found: ParsedDocument) => Remark | null;

const ROWS: readonly Row[] = [
  ({ wellFormed }) =>
    wellFormed
      ? null
      : {
          rule: 'damaged-xml',
          severity: 'warning',
          message: 'The tags of the document do not match; text may be missing.',
          hint: 'Take the capture again, and hold it against the page.',
        },
  ({ deleted }) =>
    deleted === 0
      ? null
      : {
          rule: 'deleted-text',
          severity: 'info',
          message: `${deleted} characters that tracked changes delete are left out.`,
          hint: 'If the changes were never meant to be accepted, take the published file as the capture.',
        },
  ({ unknownSigns }) =>
    unknownSigns === 0
      ? null
      : {
          rule: 'unknown-symbol',
          severity: 'warning',
          message: `${unknownSigns} signs of a symbol font have no known character; \ufffd stands for each.`,
          hint: 'Hold the text against the page.',
        },
  ({ objects }) =>
    objects === 0
      ? null
      : {
          rule: 'unread-object',
          severity: 'info',
          message: `${objects} charts or embedded objects are drawn as pictures; their text is not read.`,
          hint: 'If part of the report is in there, correct it in the sidecar or take another capture.',
        },
];

/** What is to be told of one document. */
export function remarksOf(found: ParsedDocument): Remark[] {
  return [...found.unread.map(unreadRemark), ...ROWS.flatMap((row) => row(found) ?? [])];
}

/** What is to be told of the lines of the whole file: text that Word hides, and characters that were no text. */
export function lineRemarks(drafts: readonly WordDraft[]): Remark[] {
  const hidden = drafts.flatMap((draft, index) => (draft.hidden > 0 ? [{ line: index + 1, count: draft.hidden }] : []));
  const lost = drafts.findIndex(({ text }) => text.includes('\ufffd'));
  const remarks: Remark[] = [];
  if (hidden[0]) {
    const count = hidden.reduce((total, row) => total + row.count, 0);
    const message = `${count} characters in ${hidden.length} lines are hidden in the document and left out of the text.`;
    remarks.push({ rule: 'hidden-text', severity: 'info', line: hidden[0].line, message });
  }
  if (lost >= 0) {
    const message = 'The line holds \ufffd where a character could not be read.';
    remarks.push({ rule: 'lost-character', severity: 'warning', line: lost + 1, message });
  }
  return remarks;
}
