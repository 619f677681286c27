import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchError } from './fetch-error.ts';

/** Ways in which a server may pack a page though it was asked not to. */
const UNPACKERS: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** The bytes of an answer, unpacked as they come and never more than the limit; throws `FetchError`. */
export async function readBody(response: IncomingMessage, url: string, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked(response, url) as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > maxBytes) throw new FetchError(`${url} is larger than ${maxBytes} bytes.`);
      chunks.push(chunk);
    }
  } catch (error) {
    response.destroy();
    if (error instanceof FetchError) throw error;
    throw new FetchError(`${url} broke off after ${size} bytes: ${error instanceof Error ? error.message : error}.`);
  }
  if (size === 0) throw new FetchError(`${url} sent an empty page.`);
  return Buffer.concat(chunks);
}

function unpacked(response: IncomingMessage, url: string): Readable {
  const packing = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (packing === '' || packing === 'identity') return response;
  const unpacker = UNPACKERS.get(packing);
  if (unpacker === undefined) throw new FetchError(`${url} is packed as "${packing}", which is not read.`);
  // Errors of either reach who reads.
  return pipeline(response, unpacker(), () => {});
}
