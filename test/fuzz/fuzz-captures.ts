import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractReport } from '../../src/extract/extract-report.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { IngestError } from '../../src/ingest/ingest-error.ts';
import { checkInvariants } from './check-invariants.ts';
import { mutateCapture, pick, randomFrom } from './mutate-capture.ts';

/** A capture to start from. */
interface Base {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What came of a run. */
export interface FuzzResult {
  readonly runs: number;
  /** Captures refused with a clear error. */
  readonly refused: number;
  readonly slowestMilliseconds: number;
  readonly faults: readonly { readonly seed: number; readonly base: string; readonly fault: string }[];
}

const TEST = path.resolve(import.meta.dirname, '..');
const HANG = 5000;
const LIMITS = { maxCaptureBytes: 20_000_000, maxUnfoldedBytes: 50_000_000, maxPages: 50 };

/** Mutates captures of every format and extracts them: no crash, no hang over 5 s, nothing lost. `seed + i` makes run `i` again. */
export async function fuzzCaptures(runs: number, seed: number): Promise<FuzzResult> {
  const bases = readBases();
  const faults: { seed: number; base: string; fault: string }[] = [];
  let refused = 0;
  let slowestMilliseconds = 0;
  for (let i = 0; i < runs; i++) {
    const random = randomFrom(seed + i);
    const base = pick(pick(bases, random), random);
    const bytes = mutateCapture(base.bytes, random);
    const start = performance.now();
    try {
      checkInvariants(extractReport(await ingest({ path: base.name, bytes, sidecar: null, limits: LIMITS })));
    } catch (error) {
      if (error instanceof IngestError) refused++;
      else
        faults.push({
          seed: seed + i,
          base: base.name,
          fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
        });
    }
    const milliseconds = performance.now() - start;
    slowestMilliseconds = Math.max(slowestMilliseconds, milliseconds);
    if (milliseconds > HANG)
      faults.push({ seed: seed + i, base: base.name, fault: `took ${Math.round(milliseconds)} ms` });
  }
  return { runs, refused, slowestMilliseconds, faults };
}

/** Captures by format, so that every format gets its share; few PDFs, because PDF.js needs most of the time. */
function readBases(): Base[][] {
  const cases = read(path.join(TEST, 'cases/dev'));
  const seeds = read(path.join(TEST, '../seeds')).filter(({ name }) => name.endsWith('.txt'));
  const text = [...seeds, ...cases.filter(({ name }) => name.endsWith('.txt'))];
  const html = cases.filter(({ name }) => name.endsWith('.html'));
  const docx = cases.filter(({ name }) => name.endsWith('.docx'));
  const pdf = read(path.join(TEST, 'ingest/fixtures')).filter(({ name }) => name.endsWith('.pdf'));
  const markdown = seeds.map(({ name, bytes }) => ({
    name: `${name}.md`,
    bytes: Buffer.from(bytes.toString('utf8').replace(/^([一二三四]、)/gmu, '## $1')),
  }));
  const mhtml = html.slice(0, 5).map(({ name, bytes }) => ({ name: `${name}.mhtml`, bytes: toMhtml(bytes) }));
  const many = [text, text, text, html, html, html, docx, markdown, mhtml];
  return [...many, ...many, ...many, ...many, ...many, pdf];
}

function read(folder: string): Base[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));
}

function toMhtml(html: Buffer): Buffer {
  const head =
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n';
  return Buffer.from(`${head}${html.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n--B--\r\n`);
}
