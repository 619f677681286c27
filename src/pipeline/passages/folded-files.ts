import { type CorpusPart, joinPart } from '../../facts/passages/corpus.ts';
import type { FoldedReport, Piece } from '../../facts/passages/fold-report.ts';
import { sketchOf } from '../../facts/passages/sketch.ts';

/** What passages are found by: the codes of a block of reports. */
export interface CodesFile extends CorpusPart {
  /** Of each report. */
  readonly sketches: readonly Uint32Array[];
}

/** What passages are printed of, by report; the codes are elsewhere. */
export interface PrintFile {
  readonly pieces: readonly (readonly Piece[])[];
  readonly prints: readonly string[];
}

/** Writes the codes of reports: lengths of its parts first, as numbers of four bytes in the machine's order, which the code's version knows. */
export function writeCodes(reports: readonly FoldedReport[]): Uint8Array {
  const { codes, widths, steps, ends } = joinPart(reports);
  const sketches = reports.map((report) => sketchOf(report.codes));
  const counts = Int32Array.from(sketches, ({ length }) => length);
  return join([Int32Array.of(ends.length, codes.length), ends, counts, ...sketches, codes, widths, steps]);
}

/** Reads what `writeCodes` wrote. */
export function readCodes(bytes: Uint8Array): CodesFile {
  const read = openBytes(bytes);
  const [reports = 0, length = 0] = read(Int32Array, 2);
  const ends = read(Int32Array, reports);
  const counts = read(Int32Array, reports);
  const sketches = Array.from(counts, (count) => read(Uint32Array, count));
  const [codes, widths, steps] = [read(Uint16Array, length), read(Uint8Array, length), read(Uint8Array, length)];
  return { codes, widths, steps, ends, sketches };
}

/** Writes what reports print. */
export function writePrint(reports: readonly FoldedReport[]): Uint8Array {
  const pieces = reports.map((report) => report.pieces.map((piece) => Object.values(rowOf(piece))));
  return Buffer.from(JSON.stringify({ pieces, prints: reports.map(({ print }) => print) }));
}

/** Reads what `writePrint` wrote. */
export function readPrint(bytes: Uint8Array): PrintFile {
  const { pieces, prints } = JSON.parse(Buffer.from(bytes).toString()) as {
    readonly pieces: readonly (readonly PieceRow[])[];
    readonly prints: readonly string[];
  };
  const toPiece = ([section, anchor, at, print, from]: PieceRow): Piece => ({ section, anchor, at, print, from });
  return { pieces: pieces.map((rows) => rows.map(toPiece)), prints };
}

type PieceRow = readonly [Piece['section'], string, number, number, number];

function rowOf({ section, anchor, at, print, from }: Piece): PieceRow {
  return [section, anchor, at, print, from];
}

function join(parts: readonly (Int32Array | Uint32Array | Uint16Array | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)));
}

interface ArrayOf<T> {
  new (buffer: ArrayBuffer): T;
  readonly BYTES_PER_ELEMENT: number;
}

/** Reads arrays one after the other; each is a copy of its own, as they begin anywhere. */
function openBytes(bytes: Uint8Array) {
  let at = 0;
  return <T>(Kind: ArrayOf<T>, count: number): T => {
    const end = at + count * Kind.BYTES_PER_ELEMENT;
    const own = Uint8Array.from(bytes.subarray(at, end));
    at = end;
    return new Kind(own.buffer as ArrayBuffer);
  };
}
