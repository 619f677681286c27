import { readDocxCapture } from '../../../src/ingest/docx/read-docx-capture.ts';
import { IngestError } from '../../../src/ingest/ingest-error.ts';
import { DEFAULT_LIMITS } from '../../../src/ingest/limits.ts';
import { makeDocx, type Parts } from '../../support/make-docx.ts';

/** Reads a file as `a.docx`. */
export async function readBytes(bytes: Uint8Array, limits = {}) {
  return await readDocxCapture({ path: 'a.docx', bytes, limits: { ...DEFAULT_LIMITS, ...limits } });
}

/** Lines of a body, those that are furniture marked by `-`. */
export async function linesOf(body: string, parts: Parts = {}): Promise<string[]> {
  const { lines } = await readBytes(makeDocx(body, parts));
  return lines.map(({ text, hint }) => (hint?.region === 'furniture' ? `- ${text}` : text));
}

/** What is told about a body: severity, rule, line and message. */
export async function notesOf(body: string, parts: Parts = {}) {
  const { notes = [] } = await readBytes(makeDocx(body, parts));
  return notes.map(({ severity, rule, line, message }) => ({ severity, rule, line, message }));
}

/** The first thing said about a file that is refused. */
export async function refusal(bytes: Uint8Array, limits = {}) {
  const error = await readBytes(bytes, limits).catch((e: unknown) => e);
  if (error instanceof IngestError) return error.diagnostics[0];
  throw new Error(`expected an IngestError, got ${JSON.stringify(error)}`);
}
