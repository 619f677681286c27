import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { crc32 } from './crc32.ts';
import { decodeXml } from './decode-xml.ts';

/** What may still be read; shared by a file and all that is embedded in it. */
export interface UnfoldBudget {
  /** Bytes that may still be unfolded. */
  left: number;
  /** Embedded documents that may still be read. */
  chunks: number;
  /** Their bytes. */
  chunkBytes: number;
}

/** The parts of a Word file; names are those of the package, without a leading slash, in any case of letters. */
export interface Package {
  has(name: string): boolean;
  /** Bytes of a part, `null` if there is none of that name. */
  bytes(name: string): Promise<Uint8Array | null>;
  /** Text of a part, empty if there is none of that name. */
  text(name: string): Promise<string>;
  /** Names that more than one part has. */
  readonly twice: readonly string[];
}

/** The entry unfolds to more than the limit: a damaged file or a zip bomb. */
export class TooLargeError extends Error {}

/** A part can be read with a password only. */
export class EncryptedPartError extends Error {}

/** Opens a zip file; a part unfolds only when asked for. Throws yauzl's error for a damaged file. */
export async function openPackage(bytes: Uint8Array, budget: UnfoldBudget): Promise<Package> {
  const zip = await openZip(bytes);
  const { entries, twice } = await listEntries(zip);
  const read = async (name: string) => {
    const entry = entries.get(keyOf(name));
    if (!entry) return null;
    if (entry.uncompressedSize > budget.left) {
      throw new TooLargeError(`${entry.fileName} unfolds to ${entry.uncompressedSize} bytes`);
    }
    if (entry.isEncrypted()) throw new EncryptedPartError(entry.fileName);
    budget.left -= entry.uncompressedSize;
    return checked(entry, await readEntry(zip, entry));
  };
  return {
    has: (name) => entries.has(keyOf(name)),
    bytes: read,
    text: async (name) => decodeXml((await read(name)) ?? new Uint8Array()),
    twice,
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

interface Listed {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly twice: readonly string[];
}

function listEntries(zip: ZipFile): Promise<Listed> {
  const entries = new Map<string, Entry>();
  const twice = new Set<string>();
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve({ entries, twice: [...twice] }));
    zip.on('entry', (entry: Entry) => {
      const key = keyOf(entry.fileName);
      if (entries.has(key)) twice.add(key);
      entries.set(key, entry);
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
