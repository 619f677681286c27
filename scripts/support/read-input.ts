import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './told-fault.ts';

/** Reads the file that a maintainer named; throws a `UsageError` for what is no file, too large or cannot be read. */
export function readInput(file: string, maxBytes: number): Uint8Array {
  try {
    const found = find(file);
    const stats = statSync(found, { throwIfNoEntry: false });
    if (stats === undefined) throw new UsageError(`There is no file ${file}.`);
    // A pipe would never end, a device neither.
    if (!stats.isFile()) throw new UsageError(`${file} is not a file; name a saved page, a text or a document.`);
    if (stats.size > maxBytes) throw new UsageError(`${file} has ${stats.size} bytes; at most ${maxBytes} are read.`);
    return readFileSync(found);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}

/** A name in another encoding, as old archives unpack it (GBK), reaches us with U+FFFD for its bytes; it is sought in its folder. */
function find(file: string): string | Buffer {
  if (!file.includes('\ufffd')) return file;
  const folder = path.dirname(file);
  const named = readdirSync(folder, { encoding: 'buffer' }).filter((name) => String(name) === path.basename(file));
  const [only] = named;
  return named.length === 1 && only !== undefined ? Buffer.concat([Buffer.from(folder + path.sep), only]) : file;
}
