import { fileError } from '../ingest-error.ts';
import type { ByteReader } from '../reader.ts';
import { NoDocumentError, readDocx } from './read-docx.ts';
import { TooLargeError } from './unzip.ts';

/** Encrypted Office files are no zip but an OLE container. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** A Word file; every way in which it cannot be read is an error that says what to do. */
export const readDocxCapture: ByteReader = async ({ path, bytes, limits }) => {
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    throw fileError(path, 'encrypted-file', {
      message: 'The file is protected by a password, or is an old .doc under a new name.',
      hint: 'Save it without a password as .docx.',
    });
  }
  try {
    return { encoding: 'utf-8', ...(await readDocx(bytes, { maxBytes: limits.maxUnfoldedBytes })) };
  } catch (error) {
    throw docxError(path, error);
  }
};

function docxError(path: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof TooLargeError) {
    return fileError(path, 'unfolds-too-large', {
      message: `${reason}; that is more than limits.maxUnfoldedBytes.`,
      hint: 'Make sure that the file is what it says, then raise the limit in the config.',
    });
  }
  const rule = error instanceof NoDocumentError ? 'no-document' : 'damaged-file';
  return fileError(path, rule, {
    message: `The file could not be read as a Word document: ${reason}.`,
    hint: 'Take the capture again; a half-loaded file looks like this.',
  });
}
