import { fetchCapture } from '../../src/ingest/fetch-capture.ts';
import { FetchError } from '../../src/ingest/fetch-error.ts';
import { ENDINGS } from '../../src/ingest/formats.ts';
import { UsageError } from './run-command.ts';

/** A fetched page under a file name whose ending says its format. */
export interface FetchedInput {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Address after redirects. */
  readonly url: string;
}

/** Endings by media type (IANA). */
const BY_TYPE: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
  'multipart/related': '.mhtml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};
const MAX_MILLISECONDS = 30_000;
const MAX_REDIRECTS = 5;

/** Whether an argument is an address rather than a file. */
export function isWebAddress(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text);
}

/** Fetches a capture from a public address; throws a `UsageError` that says what went wrong. */
export async function fetchInput(address: string, maxBytes: number): Promise<FetchedInput> {
  try {
    const limits = { maxBytes, maxMilliseconds: MAX_MILLISECONDS, maxRedirects: MAX_REDIRECTS };
    const { bytes, url, type } = await fetchCapture(address, limits);
    return { file: `capture${endingOf(url, type)}`, bytes, url };
  } catch (error) {
    throw error instanceof FetchError ? new UsageError(error.message) : error;
  }
}

/** The server's word counts where it says a format; a download without one is known by its address. */
export function endingOf(url: string, type: string): string {
  const ending = /\.\w+$/.exec(new URL(url).pathname)?.[0].toLowerCase() ?? '';
  const said = BY_TYPE[type] ?? (ENDINGS.includes(ending) ? ending : null);
  if (said !== null) return said;
  throw new UsageError(`${url} is of the type "${type}", which is not read; expected ${ENDINGS.join(', ')}.`);
}
