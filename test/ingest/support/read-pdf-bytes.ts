import { ingest } from '../../../src/ingest/ingest.ts';
import { IngestError } from '../../../src/ingest/ingest-error.ts';
import type { IngestLimits } from '../../../src/ingest/limits.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

/** What a test looks at of a PDF that was read. */
export interface ReadPdf {
  /** Paragraphs. */
  readonly text: readonly string[];
  /** Heads, page numbers, watermarks. */
  readonly furniture: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Rules that spoke. */
  readonly rules: readonly string[];
}

/** Reads a PDF as the pipeline does. */
export async function readPdfBytes(bytes: Uint8Array, limits: IngestLimits = {}): Promise<ReadPdf> {
  const { lines, diagnostics } = await ingest({ path: 'a.pdf', bytes, sidecar: null, limits });
  const isFurniture = (line: (typeof lines)[number]) => line.hint?.region === 'furniture';
  return {
    text: lines.filter((line) => !isFurniture(line)).map((line) => line.text),
    furniture: lines.filter(isFurniture).map((line) => line.text),
    diagnostics,
    rules: diagnostics.map(({ rule }) => rule),
  };
}

/** The first thing wrong with a PDF that is refused. */
export async function refusal(bytes: Uint8Array, limits: IngestLimits = {}): Promise<Diagnostic | undefined> {
  const error = await readPdfBytes(bytes, limits).catch((e: unknown) => e);
  if (!(error instanceof IngestError)) throw new Error(`expected an IngestError, got ${String(error)}`);
  return error.diagnostics[0];
}
