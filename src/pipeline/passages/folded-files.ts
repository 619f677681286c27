import { type CorpusPart, joinPart } from '../../facts/passages/corpus.ts';
import type { FoldedReport, Piece } from '../../facts/passages/fold-report.ts';
import { sketchOf } from '../../facts/passages/sketch.ts';

/** What passages are found by: the codes of a block of reports. */
export interface CodesFile extends CorpusPart {
  /** Of each report. */
  readonly sketches: readonly Uint32Array[];
}

/** What passages are printed of, by the number of the report; the codes are elsewhere. */
export interface PrintFile {
  readonly pieces: (report: number) => readonly Piece[];
  readonly print: (report: number) => string;
}

/** Writes the codes of reports: lengths of its parts first, as numbers of four bytes in the machine's order, which the code's version knows. */
export function writeCodes(reports: readonly FoldedReport[]): Uint8Array {
  const { codes, widths, steps, ends } = joinPart(reports);
  const sketches = reports.map((report) => sketchOf(report.codes));
  const counts = Int32Array.from(sketches, ({ length }) => length);
  return join([Int32Array.of(ends.length, codes.length), ends, counts, ...sketches, codes, widths, steps]);
}

/** Bytes of what `writeCodes` wrote that say how many codes there are. */
export const CODES_HEAD = 8;

/** How many codes there are in what `writeCodes` wrote, by its first bytes. */
export function countCodes(bytes: Uint8Array): number {
  return openBytes(bytes)(Int32Array, 2)[1] ?? 0;
}

/** Reads what `writeCodes` wrote. */
export function readCodes(bytes: Uint8Array): CodesFile {
  const read = openBytes(bytes);
  const [reports = 0, length = 0] = read(Int32Array, 2);
  const ends = read(Int32Array, reports);
  const counts = read(Int32Array, reports);
  // They stay longer than all else.
  const sketches = Array.from(counts, (count) => read(Uint32Array, count).slice());
  const [codes, widths, steps] = [read(Uint16Array, length), read(Uint8Array, length), read(Uint8Array, length)];
  return { codes, widths, steps, ends, sketches };
}

/** Writes what reports print: counts, columns, names, and the texts as they are in memory. */
export function writePrint(reports: readonly FoldedReport[]): Uint8Array {
  const names = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return known;
  };
  const pieces = reports.flatMap((report) => report.pieces);
  const rows = Int32Array.from(
    pieces.flatMap(({ section, anchor, at, print, from }) => [numberOf(section), numberOf(anchor), at, print, from]),
  );
  const texts = Buffer.from(reports.map(({ print }) => print).join(''), 'utf16le');
  const named = Buffer.from(JSON.stringify([...names.keys()]));
  const counts = Int32Array.from(reports.flatMap((report) => [report.pieces.length, report.print.length]));
  return join([Int32Array.of(reports.length, pieces.length, named.length), counts, rows, named, texts]);
}

/** Numbers of a row that tells of a piece. */
const COLUMNS = 5;

/** Reads what `writePrint` wrote; texts when they are asked for. */
export function readPrint(bytes: Uint8Array): PrintFile {
  const read = openBytes(bytes);
  const [reports = 0, pieces = 0, named = 0] = read(Int32Array, 3);
  const counts = read(Int32Array, 2 * reports);
  const rows = read(Int32Array, COLUMNS * pieces);
  const names = JSON.parse(Buffer.from(read(Uint8Array, named)).toString()) as string[];
  const texts = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(read.place());
  const startsOf = (which: 0 | 1) => {
    const starts = new Int32Array(reports + 1);
    for (let at = 0; at < reports; at++) starts[at + 1] = (starts[at] as number) + (counts[2 * at + which] as number);
    return starts;
  };
  const [pieceStarts, textStarts] = [startsOf(0), startsOf(1)];
  const pieceAt = (row: number): Piece => {
    const [section = 0, anchor = 0, at = 0, print = 0, from = 0] = rows.subarray(COLUMNS * row, COLUMNS * (row + 1));
    return { section: names[section] as Piece['section'], anchor: names[anchor] as string, at, print, from };
  };
  return {
    pieces: (report) => {
      const [from, to] = [pieceStarts[report] as number, pieceStarts[report + 1] as number];
      return Array.from({ length: to - from }, (_, at) => pieceAt(from + at));
    },
    print: (report) =>
      texts.toString('utf16le', 2 * (textStarts[report] as number), 2 * (textStarts[report + 1] as number)),
  };
}

function join(parts: readonly (Int32Array | Uint32Array | Uint16Array | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)));
}

interface ArrayOf<T> {
  new (buffer: ArrayBufferLike, byteOffset?: number, length?: number): T;
  readonly BYTES_PER_ELEMENT: number;
}

/** Reads arrays one after the other, in place where they begin at a multiple of their numbers. */
function openBytes(bytes: Uint8Array) {
  let at = 0;
  const read = <T>(Kind: ArrayOf<T>, count: number): T => {
    const [from, end] = [bytes.byteOffset + at, at + count * Kind.BYTES_PER_ELEMENT];
    const isAligned = from % Kind.BYTES_PER_ELEMENT === 0;
    const made = isAligned
      ? new Kind(bytes.buffer, from, count)
      : new Kind(Uint8Array.from(bytes.subarray(at, end)).buffer);
    at = end;
    return made;
  };
  return Object.assign(read, { place: () => at });
}
