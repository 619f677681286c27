import type { Diagnostic } from '../../model/diagnostic.ts';
import type { LeftOut } from './findings.ts';
import type { WordDraft } from './paragraph.ts';
import type { ParsedDocument } from './parse-document.ts';

/** Something to tell about a Word file; `line` is null where it concerns the whole. */
export type Remark = Omit<Diagnostic, 'path' | 'column' | 'line'> & { readonly line?: number };

/** Parts named in one message. */
const NAMED = 3;
/** Reasons told one by one. */
const MOST_REASONS = 20;
/** How much of a field's instruction stands in a message. */
const QUOTED = 40;

/** What cannot be read is named, so that it is never published in silence; parts with one reason are told together. */
function unreadRemarks(unread: ParsedDocument['unread']): Remark[] {
  const byReason = new Map<string, string[]>();
  for (const { part, reason } of unread) byReason.set(reason, [...(byReason.get(reason) ?? []), part].slice(0, NAMED));
  const counts = new Map<string, number>();
  for (const { reason } of unread) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const rest = [...byReason.keys()].slice(MOST_REASONS);
  const others = rest.reduce((sum, reason) => sum + (counts.get(reason) ?? 0), 0);
  const told = [...byReason].slice(0, MOST_REASONS).map(([reason, parts]) => {
    const more = (counts.get(reason) ?? 0) - parts.length;
    const names = `${parts.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    const which = parts.length + more === 1 ? `chunk (altChunk) ${names} is` : `chunks (altChunk) ${names} are`;
    return unreadRemark(`The embedded ${which} not read: ${reason}. Part of the document is missing.`);
  });
  return others === 0
    ? told
    : [...told, unreadRemark(`${others} more embedded chunks are not read for other reasons.`)];
}

function unreadRemark(message: string): Remark {
  const hint = 'Open the file in a word processor, save it anew as .docx, and take that as the capture.';
  return { rule: 'unread-chunk', severity: 'warning', message, hint };
}

/** Text that is left out, by why. */
const LEFT_OUT: ReadonlyMap<LeftOut, Omit<Remark, 'message'> & { readonly of: string }> = new Map([
  [
    'deleted',
    {
      rule: 'deleted-text',
      severity: 'info',
      of: 'that tracked changes delete',
      hint: 'If the changes were never meant to be accepted, take the published file as the capture.',
    },
  ],
  ['readings', { rule: 'readings', severity: 'info', of: 'of readings beside others (ruby)' }],
  ['codes', { rule: 'field-code', severity: 'info', of: 'in the codes of fields' }],
  [
    'alternatives',
    {
      rule: 'unknown-alternative',
      severity: 'warning',
      of: 'for programs that no one has (mc:Choice)',
      hint: 'Hold the text against the page.',
    },
  ],
  ['separators', { rule: 'note-separator', severity: 'info', of: 'of the line between text and notes' }],
]);

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
  ({ declares }) =>
    declares
      ? {
          rule: 'declared-entities',
          severity: 'warning',
          message: 'The document declares entities (<!ENTITY), which are not read; their names stand in the text.',
          hint: 'No word processor writes such a file: make sure where it is from.',
        }
      : null,
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
  ({ pictures }) =>
    pictures.size === 0
      ? null
      : {
          rule: 'unread-picture',
          severity: 'info',
          message: `${pictures.size} ${pictures.size === 1 ? 'picture is' : 'pictures are'} not read.`,
          hint: 'If part of the report is in there, put its text into a file beside it as .txt.',
        },
  ({ computed }) =>
    computed.length === 0
      ? null
      : {
          rule: 'computed-field',
          severity: 'warning',
          message: `${computed.length} fields have no stored result; what Word shows for them is left out: ${quoted(computed)}.`,
          hint: 'Open the file in a word processor, update its fields, and save it anew.',
        },
];

function quoted(all: readonly string[]): string {
  const shown = all.slice(0, NAMED).map((text) => `"${text.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, QUOTED)}"`);
  return [...shown, ...(all.length > NAMED ? [`${all.length - NAMED} more`] : [])].join(', ');
}

function leftOutRemarks({ leftOut }: ParsedDocument): Remark[] {
  return [...LEFT_OUT].flatMap(([why, { of, ...said }]) => {
    const count = leftOut.get(why) ?? 0;
    return count === 0 ? [] : [{ ...said, message: `${count} characters ${of} are left out.` }];
  });
}

/** The words around a list's number are longer than any. */
export const CUT_NUMBERS: Remark = {
  rule: 'long-number',
  severity: 'warning',
  message: 'The words of a list number (w:lvlText) are very long; what is beyond their 255th character is left out.',
  hint: 'Hold the text against the page.',
};

/** Two parts of one name: which of them a program shows is its own choice. */
export function twiceRemarks(names: readonly string[]): Remark[] {
  if (names.length === 0) return [];
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  const message = `The file holds more than one part named ${names.slice(0, NAMED).join(', ')}${more}; the last is read, the others are left out.`;
  return [{ rule: 'double-part', severity: 'warning', message, hint: 'Make sure where the file is from.' }];
}

/** What is to be told of one document. */
export function remarksOf(found: ParsedDocument): Remark[] {
  return [...unreadRemarks(found.unread), ...ROWS.flatMap((row) => row(found) ?? []), ...leftOutRemarks(found)];
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
