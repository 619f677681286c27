import type { FormChoice } from './field-values.ts';
import type { Paragraph, WordDraft } from './paragraph.ts';

/** A field that has begun: instruction, result, end. Text of the instruction is no text of the page. */
export interface Field {
  instruction: string;
  result: boolean;
  /** Its result has text. */
  shown: boolean;
  readonly choice: FormChoice;
  contents: boolean;
  readonly paragraph: Paragraph | undefined;
  /** Lines taken for entries because they stand in it. */
  readonly entries: WordDraft[];
}

/** Fields and content controls that are open, the innermost last. */
export interface OpenFields {
  readonly fields: Field[];
  /** Fields that are a table of contents and whose result is being read. */
  readonly contents: Field[];
  /** Fields whose instruction is being read. */
  instructing: number;
  /** Content controls and simple fields. */
  readonly wrappers: Wrapper[];
  wrapped: number;
}

/** A content control or simple field that is open. */
interface Wrapper {
  readonly instruction: string;
  /** Pieces of text before it. */
  readonly pieces: number;
  /** It is a table of contents. */
  contents: boolean;
}

/** `TOC \o "1-3" \h`. */
const CONTENTS = /^\s*TOC\b/i;
/** `QUOTE "…"` and `EQ …` hold words; an instruction that is longer is cut. */
const LONGEST_INSTRUCTION = 200;

export function noFields(): OpenFields {
  return { fields: [], contents: [], instructing: 0, wrappers: [], wrapped: 0 };
}

/** Whether what is read now stands in a table of contents. */
export function inContents(open: OpenFields): boolean {
  return open.contents.length > 0 || open.wrapped > 0;
}

/** `<w:fldChar w:fldCharType="begin|separate|end"/>`; the field that ends with it. */
export function turnField(
  open: OpenFields,
  type: string | undefined,
  paragraph: Paragraph | undefined,
): Field | undefined {
  if (type === 'begin') {
    const choice: FormChoice = { entries: [], chosen: null };
    open.fields.push({ instruction: '', result: false, shown: false, choice, contents: false, paragraph, entries: [] });
    open.instructing++;
  } else if (type === 'separate') showResult(open);
  else if (type === 'end') return endField(open);
  return undefined;
}

/** Text is shown in the innermost field. */
export function showText({ fields }: OpenFields): void {
  const field = fields.at(-1);
  if (field?.result) field.shown = true;
}

function showResult(open: OpenFields): void {
  const field = open.fields.at(-1);
  if (!field || field.result) return;
  field.result = true;
  field.contents = CONTENTS.test(field.instruction);
  if (field.contents) open.contents.push(field);
  open.instructing--;
}

function endField(open: OpenFields): Field | undefined {
  const field = open.fields.pop();
  if (field && !field.result) open.instructing--;
  if (field?.contents) open.contents.pop();
  if (field?.shown) showText(open);
  return field;
}

/** Of an instruction only how it begins is of interest. */
export function addInstruction(open: OpenFields, text: string): void {
  const field = open.fields.at(-1);
  if (field && !field.result && field.instruction.length < LONGEST_INSTRUCTION) field.instruction += text;
}

/** A field whose instruction does not end in its paragraph is broken: what follows is text again. Whether there was one. */
export function endInstructions(open: OpenFields, paragraph: Paragraph): boolean {
  const before = open.fields.length;
  for (let field = open.fields.at(-1); field && !field.result && field.paragraph === paragraph; ) {
    endField(open);
    field = open.fields.at(-1);
  }
  return open.fields.length < before;
}

/** A content control or simple field begins, after so many pieces of text. */
export function openWrapper(open: OpenFields, instruction: string, pieces: number): void {
  open.wrappers.push({ instruction: instruction.slice(0, LONGEST_INSTRUCTION), pieces, contents: false });
  if (CONTENTS.test(instruction)) markWrapper(open);
}

/** The innermost content control is a table of contents. */
export function markWrapper(open: OpenFields): void {
  const wrapper = open.wrappers.at(-1);
  if (!wrapper || wrapper.contents) return;
  wrapper.contents = true;
  open.wrapped++;
}

/** The wrapper that ends. */
export function closeWrapper(open: OpenFields): Wrapper | undefined {
  const wrapper = open.wrappers.pop();
  if (wrapper?.contents) open.wrapped--;
  return wrapper;
}

/** Notes a line that is an entry because of the field around it. */
export function noteEntry(open: OpenFields, draft: WordDraft): void {
  if (open.wrapped === 0) open.contents.at(-1)?.entries.push(draft);
}

/** A table of contents that never ends would take the whole report: its lines are text again. */
export function forgetOpenContents(open: OpenFields): void {
  for (const draft of open.contents.flatMap(({ entries }) => entries)) {
    const { region: _, ...hint } = draft.hint;
    draft.hint = hint;
  }
}
