import { createHash } from 'node:crypto';
import type { ReadLimits } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { CaptureFormat, RawDocument } from '../model/document.ts';
import { lineBreaks } from '../text/line-breaks.ts';
import { NO_NOTE, type Note } from './corrections.ts';
import { decode } from './decode.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Choice, chooseFormat, ENDINGS } from './formats.ts';
import { fileError, IngestError } from './ingest-error.ts';
import { DEFAULT_LIMITS, type IngestLimits } from './limits.ts';
import { noteLost } from './note-lost.ts';
import { readOwnNote } from './own-note.ts';
import { readSidecar } from './read-sidecar.ts';
import type { Content, Remark } from './reader.ts';

export { DEFAULT_LIMITS, type IngestLimits } from './limits.ts';

/** A capture as it lies on the disk. Paths are relative to the seeds folder, with `/`. */
export interface CaptureInput {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `CAPTURE.meta.md` beside the capture. */
  readonly sidecar: { readonly path: string; readonly text: string } | null;
  readonly limits: IngestLimits;
  /** The id that was given to this capture before, where that is not the one a hash of its body gives. */
  readonly givenId?: string | null;
}

/** Turns bytes into a document. Throws an `IngestError` that names everything wrong with the file and its sidecar. */
export async function ingest(given: CaptureInput): Promise<RawDocument> {
  const input = { ...given, limits: { ...DEFAULT_LIMITS, ...given.limits } };
  const choice = checkFile(input);
  const [own, side] = await settle(
    () => readOwn(input, choice),
    () => (input.sidecar ? readSidecar(input.sidecar) : null),
  );
  const { content } = own;
  if (content.text.trim() === '') throw emptyFile(input.path);
  checkLength(input.path, content.text.length, input.limits.maxTextCharacters);
  checkLines(input.path, content.lines.length, input.limits.maxTextCharacters);
  const note = merge(own.note, side?.note ?? null);
  const ownId = sha256(own.body).slice(0, 12);
  // Only a sidecar may carry an id over: a capture holds what somebody else wrote.
  const saidId = side?.note.corrections.id ?? null;
  return {
    path: input.path,
    format: choice.format.format,
    encoding: content.encoding,
    sha256: sha256(input.bytes),
    byteLength: input.bytes.byteLength,
    id: saidId ?? input.givenId ?? ownId,
    ownId,
    saidId,
    fingerprint: fingerprintOf(input.bytes),
    text: content.text,
    lines: content.lines,
    lineOffset: own.lineOffset,
    corrections: note.corrections,
    correctionsPath: side ? (input.sidecar?.path ?? null) : own.hasNote ? input.path : null,
    capture: { ...note.capture, url: note.capture.url ?? content.url ?? null },
    ...(content.page ? { page: content.page } : {}),
    diagnostics: [...noteAttachments(input.path, content), ...(content.notes ?? []), ...(side?.warnings ?? [])],
  };
}

/** A capture read in its own format, with the note that it carries itself. */
interface Own {
  readonly content: Content;
  readonly note: Note;
  readonly hasNote: boolean;
  /** What the id is a hash of. */
  readonly body: string | Uint8Array;
  readonly lineOffset: number;
}

async function readOwn(input: Input, { format, misnamed }: Choice): Promise<Own> {
  const ofName = noteName(input.path, misnamed, format.format);
  if ('readBytes' in format) {
    const content = await format.readBytes(input);
    const notes = [...ofName, ...(content.notes ?? [])];
    return { content: { ...content, notes }, note: NO_NOTE, hasNote: false, body: input.bytes, lineOffset: 0 };
  }
  const { text, encoding, lost } = decode(input.path, input.bytes);
  const { body, lines, yaml, note, warnings } = readOwnNote(input.path, text);
  // Markup counts as text here: taking it off costs time before it is known how much is left.
  checkLength(input.path, body.length, input.limits.maxTextCharacters);
  checkLines(input.path, lineBreaks(body).length + 1, input.limits.maxTextCharacters);
  const { remarks = [], ...content } = format.read(body);
  const ofBytes = noteLost(input.path, lost, { lines: content.lines, offset: lines });
  return {
    content: {
      encoding,
      ...content,
      notes: [...ofName, ...warnings, ...ofBytes, ...noteRemarks(input.path, remarks, lines)],
    },
    note,
    hasNote: yaml !== null,
    body: yaml === null ? input.bytes : body,
    lineOffset: lines,
  };
}

/** A capture with every bound settled. */
type Input = Omit<CaptureInput, 'limits'> & { readonly limits: ReadLimits };

function checkFile({ path, bytes, limits }: Input): Choice {
  if (bytes.byteLength === 0) throw emptyFile(path);
  if (bytes.byteLength > limits.maxCaptureBytes) {
    throw fileError(path, 'too-large', {
      message: `The file has ${bytes.byteLength} bytes; at most ${limits.maxCaptureBytes} are read.`,
      hint: 'Raise limits.maxCaptureBytes in the config, or remove the file.',
    });
  }
  const choice = chooseFormat(path, bytes);
  if (choice) return choice;
  throw fileError(path, 'unknown-format', {
    message: `Files with this ending are not read; expected ${ENDINGS.join(', ')}.`,
    hint: 'Save the page as plain text, or remove the file from the seeds.',
  });
}

/** A name that says otherwise is no fault, but a maintainer may wonder. */
function noteName(path: string, misnamed: string | null, format: CaptureFormat): Diagnostic[] {
  if (misnamed === null) return [];
  const name = misnamed === '' ? 'has no ending' : `is named ${misnamed}`;
  const said = { severity: 'info', message: `The file ${name} but holds ${format}; it was read as such.` } as const;
  return [{ path, line: null, column: null, rule: 'format-by-content', ...said }];
}

/** The report itself may be in an attachment: a maintainer should know. */
function noteAttachments(path: string, { page }: Content): Diagnostic[] {
  return (page?.attachments ?? []).map(({ text, href }) => ({
    path,
    line: null,
    column: null,
    rule: 'attachment',
    severity: 'info',
    message: `The page links to a document, "${text}" (${href}).`,
    hint: 'If the report is in there, add that file as a capture of its own.',
  }));
}

/** What the reader of a text changed, with lines of the file. */
function noteRemarks(path: string, remarks: readonly Remark[], lineOffset: number): Diagnostic[] {
  return remarks.map(({ line, ...said }) => ({
    path,
    line: line + 1 + lineOffset,
    column: 1,
    severity: 'info',
    ...said,
  }));
}

function checkLength(path: string, length: number, most: number): void {
  if (length <= most) return;
  throw fileError(path, 'text-too-long', {
    message: `The file holds ${length} characters of text; at most ${most} are read.`,
    hint: 'Cut the report out of the volume, or raise limits.maxTextCharacters in the config.',
  });
}

/** A line of a real report has 60 characters and more on average; a text of lines this short on average is a list or an attack. */
const SHORTEST_AVERAGE = 20;

/** What is kept of a line outweighs its characters, so that lines need a bound of their own. */
function checkLines(path: string, count: number, mostCharacters: number): void {
  const most = Math.floor(mostCharacters / SHORTEST_AVERAGE);
  if (count <= most) return;
  throw fileError(path, 'too-many-lines', {
    message: `The file holds ${count} lines of text; at most ${most} are read.`,
    hint: 'Cut the report out of the page, or raise limits.maxTextCharacters in the config.',
  });
}

function emptyFile(path: string): IngestError {
  return fileError(path, 'empty-file', {
    message: 'The file has no text.',
    hint: 'Take the capture again, or remove the file from the seeds.',
  });
}

/** Runs two readings and throws the errors of both together. */
async function settle<A, B>(first: () => A | Promise<A>, second: () => B | Promise<B>): Promise<[A, B]> {
  const a = await attempt(first);
  const b = await attempt(second);
  const failed = [a, b].flatMap((r) => ('error' in r ? r.error.diagnostics : []));
  if ('error' in a || 'error' in b) throw new IngestError(failed);
  return [a.value, b.value];
}

async function attempt<T>(run: () => T | Promise<T>): Promise<{ value: T } | { error: IngestError }> {
  try {
    return { value: await run() };
  } catch (error) {
    if (error instanceof IngestError) return { error };
    throw error;
  }
}

/** The sidecar's words count before the capture's own front matter. */
function merge(own: Note, side: Note | null): Pick<Note, 'corrections' | 'capture'> {
  if (!side) return own;
  return {
    corrections: { ...own.corrections, ...side.corrections },
    capture: {
      url: side.capture.url ?? own.capture.url,
      capturedOn: side.capture.capturedOn ?? own.capture.capturedOn,
    },
  };
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
