import type { Diagnostic } from '../../model/diagnostic.ts';

/** What is known of a page beside its lines. */
export interface PageFacts {
  readonly page: number;
  /** Characters of text, heads, numbers and watermarks not counted. */
  readonly chars: number;
  /** Characters that the file does not map to text. */
  readonly unmapped: number;
  readonly pictures: number;
  /** Parts that PDF.js could not draw and left out. */
  readonly broken: number;
  /** Patterns and masks that may hold text. */
  readonly painted: number;
  /** Bytes of text in a font that cannot be read. */
  readonly fontless: number;
  readonly columns: 'none' | 'read' | 'unsure';
  readonly vertical: number;
  /** Directions of text beside the main one that were read as text. */
  readonly turned: number;
  /** Different characters set aslant. */
  readonly aslant: number;
  /** Texts of notes laid over the page. */
  readonly notes: readonly string[];
}

/** A thing to be told about pages: `says` gets their names, "Page 3" or "Pages 3–5, 8". */
interface Rule {
  readonly rule: string;
  readonly severity: Diagnostic['severity'];
  readonly holds: (page: PageFacts) => boolean;
  readonly says: (pages: string, on: readonly PageFacts[]) => string;
  readonly hint: string;
}

/** More characters without a meaning than a page has bullets and signs of its own. */
const MOST_UNMAPPED = 3;
/** A watermark has fewer characters. */
const MOST_ASLANT = 40;
/** A page with fewer characters holds a mark, not text. */
const FEWEST_CHARS = 2;

const RECOGNISE =
  'Look whether a part of the report is on it; if so, put its text beside the file as .txt, or run text recognition over it first.';
const HOLD_AGAINST = 'Hold the text against the page; if its order is wrong, put the text beside the file as .txt.';

const RULES: readonly Rule[] = [
  {
    rule: 'pdf-page-picture',
    severity: 'warning',
    holds: ({ chars, pictures }) => chars < FEWEST_CHARS && pictures > 0,
    says: (pages, on) =>
      `${pages} ${on.length > 1 ? 'hold no text: they are pictures, which were' : 'holds no text: it is a picture, which was'} not read.`,
    hint: RECOGNISE,
  },
  {
    rule: 'pdf-page-empty',
    severity: 'info',
    holds: ({ chars, pictures }) => chars < FEWEST_CHARS && pictures === 0,
    says: (pages, on) => `${pages} ${on.length > 1 ? 'hold' : 'holds'} no text: blank, or drawn as shapes.`,
    hint: RECOGNISE,
  },
  {
    rule: 'pdf-columns',
    severity: 'info',
    holds: ({ columns }) => columns === 'read',
    says: (pages, on) => `${pages} ${on.length > 1 ? 'are' : 'is'} set in columns: read one column after the other.`,
    hint: HOLD_AGAINST,
  },
  {
    rule: 'pdf-columns-unsure',
    severity: 'warning',
    holds: ({ columns }) => columns === 'unsure',
    says: (pages) => `${pages} may be set in columns, but not surely so: lines were read across the page.`,
    hint: HOLD_AGAINST,
  },
  {
    rule: 'pdf-vertical',
    severity: 'warning',
    holds: ({ vertical }) => vertical > 0,
    says: (pages, on) =>
      `${pages} ${on.length > 1 ? 'have' : 'has'} vertical writing: read from the top down, right to left.`,
    hint: HOLD_AGAINST,
  },
  {
    rule: 'pdf-turned-text',
    severity: 'warning',
    holds: ({ turned }) => turned > 0,
    says: (pages, on) =>
      `${pages} ${on.length > 1 ? 'have' : 'has'} text in more than one direction: turned text was put after the rest.`,
    hint: HOLD_AGAINST,
  },
  {
    rule: 'pdf-slanted-text',
    severity: 'warning',
    holds: ({ aslant }) => aslant > MOST_ASLANT,
    says: (pages, on) =>
      `${pages} ${on.length > 1 ? 'have' : 'has'} much text set aslant; it was taken for a watermark.`,
    hint: HOLD_AGAINST,
  },
  {
    rule: 'pdf-unmapped',
    severity: 'warning',
    holds: ({ unmapped }) => unmapped > MOST_UNMAPPED,
    says: (pages, on) =>
      `${pages} ${on.length > 1 ? 'hold' : 'holds'} ${on.reduce((sum, { unmapped }) => sum + unmapped, 0)} characters that a font does not map to text.`,
    hint: 'Put the text beside the file as .txt, or run text recognition over it first.',
  },
  {
    rule: 'pdf-page-broken',
    severity: 'warning',
    holds: ({ broken }) => broken > 0,
    says: (pages, on) =>
      `${pages} ${on.length > 1 ? 'are' : 'is'} damaged: a part that could not be drawn was not read.`,
    hint: 'Take the capture again, and hold the text against the page.',
  },
  {
    rule: 'pdf-painted-text',
    severity: 'warning',
    holds: ({ painted }) => painted > 0,
    says: (pages, on) =>
      `${pages} ${on.length > 1 ? 'have' : 'has'} shapes filled with or cut out by a pattern that may hold text, which was not read.`,
    hint: RECOGNISE,
  },
  {
    rule: 'pdf-font-unread',
    severity: 'warning',
    holds: ({ fontless }) => fontless > 0,
    says: (pages, on) =>
      `${pages} ${on.length > 1 ? 'have' : 'has'} text in a font that the file does not hold as it should; ${on.reduce((sum, { fontless }) => sum + fontless, 0)} bytes of it were left out.`,
    hint: 'Put the text beside the file as .txt, or run text recognition over it first.',
  },
  {
    rule: 'pdf-note',
    severity: 'warning',
    holds: ({ notes }) => notes.length > 0,
    says: (pages, on) =>
      `${pages} ${on.length > 1 ? 'have' : 'has'} notes laid over the text, which were left out: ${quoted(on)}.`,
    hint: 'If they belong to the report, save the file with its notes flattened.',
  },
];

/** Everything to be told about the pages of one file; a rule speaks once for all pages it holds for. */
export function pageNotes(path: string, pages: readonly PageFacts[]): Diagnostic[] {
  return RULES.flatMap(({ rule, severity, holds, says, hint }) => {
    const on = pages.filter(holds);
    if (on.length === 0) return [];
    const message = says(pageNames(on.map(({ page }) => page)), on);
    return [{ path, line: null, column: null, rule, severity, message, hint }];
  });
}

/** `Page 3`, `Pages 3–5, 8`. */
export function pageNames(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  const names = ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return numbers.length === 1 ? `Page ${names}` : `Pages ${names}`;
}

/** The first notes, shortened: a message is read in a terminal. */
function quoted(on: readonly PageFacts[]): string {
  const all = on.flatMap(({ notes }) => notes);
  const shown = all.slice(0, 3).map((note) => `"${note.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 40)}"`);
  return [...shown, ...(all.length > shown.length ? [`${all.length - shown.length} more`] : [])].join(', ');
}
