import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { crc32 } from './crc32.ts';

/** Bytes that may still be unfolded; shared by a file and all that is embedded in it. */
export interface UnfoldBudget {
  left: number;
}

/** The parts of a Word file; names are those of the package, without a leading slash, in any case of letters. */
export interface Package {
  has(name: string): boolean;
  /** Bytes of a part, `null` if there is none of that name. */
  bytes(name: string): Promise<Uint8Array | null>;
  /** Text of a part, empty if there is none of that name. */
  text(name: string): Promise<string>;
}

/** The entry unfolds to more than the limit: a damaged file or a zip bomb. */
export class TooLargeError extends Error {}

/** Opens a zip file; a part unfolds only when asked for. Throws yauzl's error for a damaged file. */
export async function openPackage(bytes: Uint8Array, budget: UnfoldBudget): Promise<Package> {
  const zip = await openZip(bytes);
  const entries = await listEntries(zip);
  const read = async (name: string) => {
    const entry = entries.get(keyOf(name));
    if (!entry) return null;
    if (entry.uncompressedSize > budget.left) {
      throw new TooLargeError(`${entry.fileName} unfolds to ${entry.uncompressedSize} bytes`);
    }
    budget.left -= entry.uncompressedSize;
    return checked(entry, await readEntry(zip, entry));
  };
  return {
    has: (name) => entries.has(keyOf(name)),
    bytes: read,
    text: async (name) => decodeXml((await read(name)) ?? new Uint8Array()),
  };
}

/** Names of parts are the same in any case of letters, escaped or not. */
function keyOf(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

/** XML is UTF-8 but where a byte order mark says UTF-16. */
function decodeXml(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** yauzl checks sizes only. */
function checked(entry: Entry, bytes: Uint8Array): Uint8Array {
  if (crc32(bytes) === entry.crc32) return bytes;
  throw new Error(`the checksum of ${entry.fileName} is wrong`);
}

/** `validateEntrySizes` (on by default) ends a stream that yields more than its header says. */
function openZip(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false };
    fromBuffer(Buffer.from(bytes), options, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.set(keyOf(entry.fileName), entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}
