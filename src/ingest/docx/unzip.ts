import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** Limits on what a compressed file may unfold to. */
export interface UnzipLimits {
  /** Bytes of all wanted entries together. */
  readonly maxBytes: number;
}

/** The entry unfolds to more than the limit: a damaged file or a zip bomb. */
export class TooLargeError extends Error {}

/** Reads the wanted entries of a zip file as UTF-8 text by name; throws `TooLargeError`, or yauzl's error for a damaged file. */
export async function unzipText(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
  limits: UnzipLimits,
): Promise<Map<string, string>> {
  const zip = await openZip(bytes);
  const texts = new Map<string, string>();
  let left = limits.maxBytes;
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      zip.close();
      reject(error);
    };
    zip.on('error', fail);
    zip.on('end', () => resolve(texts));
    zip.on('entry', (entry: Entry) => {
      if (!wanted.has(entry.fileName)) return zip.readEntry();
      if (entry.uncompressedSize > left) {
        return fail(new TooLargeError(`${entry.fileName} unfolds to ${entry.uncompressedSize} bytes`));
      }
      left -= entry.uncompressedSize;
      readEntry(zip, entry).then((text) => {
        texts.set(entry.fileName, text);
        zip.readEntry();
      }, fail);
    });
    zip.readEntry();
  });
}

/** `validateEntrySizes` (on by default) ends a stream that yields more than its header says. */
function openZip(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

function readEntry(zip: ZipFile, entry: Entry): Promise<string> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    });
  });
}
