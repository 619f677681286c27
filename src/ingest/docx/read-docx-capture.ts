import { fileError } from '../ingest-error.ts';
import { buildLines } from '../line-builder.ts';
import type { ByteReader, Source } from '../reader.ts';
import { NoDocumentError } from './find-parts.ts';
import { foreignFile } from './foreign-file.ts';
import { EncryptedPartError, TooLargeError, type UnfoldBudget } from './open-package.ts';
import { readDocx } from './read-docx.ts';
import type { WordText } from './reading.ts';
import { lineRemarks, type Remark, remarksOf } from './remarks.ts';
import { TooLongError } from './story.ts';

/** A Word file; every way in which it cannot be read is an error that says what to do. */
export const readDocxCapture: ByteReader = async (source) => {
  const foreign = foreignFile(source.bytes);
  if (foreign) throw fileError(source.path, foreign.rule, foreign);
  const text = await read(source);
  const { drafts, found, remarks } = text;
  if (found.unread.length > 0 && drafts.every((draft) => draft.text.trim() === '')) throw allUnread(source.path, text);
  if (found.pictures.size > 0 && buildLines(drafts).text.trim() === '')
    throw onlyPictures(source.path, found.pictures.size);
  const notes = [...remarks, ...remarksOf(found), ...lineRemarks(drafts)];
  return {
    encoding: 'utf-8',
    ...buildLines(drafts),
    ...(notes.length > 0 ? { notes: notes.map((remark) => placed(source.path, remark)) } : {}),
  };
};

function placed(path: string, { line, ...remark }: Remark) {
  return { ...remark, path, line: line ?? null, column: null };
}

async function read({ path, bytes, limits }: Source): Promise<WordText> {
  try {
    return await readDocx(bytes, { path, limits, budget: budgetOf(limits), depth: 0 });
  } catch (error) {
    if (error instanceof TooLongError) throw tooLong(path, limits.maxTextCharacters);
    throw docxError(path, error);
  }
}

/** A file put together of documents has some tens of them. */
export const MOST_CHUNKS = 1000;

function budgetOf({ maxUnfoldedBytes, maxCaptureBytes }: Source['limits']): UnfoldBudget {
  return { left: maxUnfoldedBytes, chunks: MOST_CHUNKS, chunkBytes: maxCaptureBytes };
}

function onlyPictures(path: string, count: number): Error {
  return fileError(path, 'no-text', {
    message: `The file has no text: its ${count} pictures are not read.`,
    hint: 'Put the text beside it as .txt, or run text recognition over it first.',
  });
}

function allUnread(path: string, { found }: WordText): Error {
  const [first] = found.unread;
  return fileError(path, 'unread-chunk', {
    message: `All text lies in an embedded chunk (altChunk), ${first?.part}, that is not read: ${first?.reason}.`,
    hint: 'Open the file in a word processor, save it anew as .docx, and take that as the capture.',
  });
}

function tooLong(path: string, most: number): Error {
  return fileError(path, 'text-too-long', {
    message: `The file holds more than ${most} characters of text; no more are read.`,
    hint: 'Cut the report out of the volume, or raise limits.maxTextCharacters in the config.',
  });
}

function docxError(path: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof EncryptedPartError) {
    return fileError(path, 'encrypted-file', {
      message: `The file is protected by a password: ${reason} is encrypted.`,
      hint: 'Save it without a password as .docx.',
    });
  }
  if (error instanceof TooLargeError) {
    return fileError(path, 'unfolds-too-large', {
      message: `${reason}; that is more than limits.maxUnfoldedBytes.`,
      hint: 'Make sure that the file is what it says, then raise the limit in the config.',
    });
  }
  const rule = error instanceof NoDocumentError ? 'no-document' : 'damaged-file';
  const hint =
    error instanceof NoDocumentError
      ? 'It is a zip file of another kind: unpack it, or save what is in it as .docx or .pdf.'
      : 'Take the capture again, a half-loaded file looks like this; or open it in a word processor and save it anew as .docx.';
  return fileError(path, rule, {
    message: `The file could not be read as a Word document: ${reason.replace(/\.+$/, '')}.`,
    hint,
  });
}
