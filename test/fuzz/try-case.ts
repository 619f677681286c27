import assert from 'node:assert/strict';
import { extractReport } from '../../src/extract/extract-report.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Report } from '../../src/model/report.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { type TakenThrough, takeThrough } from '../support/take-through.ts';
import { checkDiagnostics } from './check-diagnostics.ts';
import { checkInvariants } from './check-invariants.ts';
import { checkShown } from './check-shown.ts';
import type { FuzzCase } from './fuzz-case.ts';

/** What came of a case; plain data, so that it crosses processes. */
export interface CaseResult {
  readonly seed: number;
  readonly base: string;
  readonly steps: readonly string[];
  /** Refused with an error made for people. */
  readonly refused: boolean;
  /** What it shows was held against what was kept. */
  readonly judged: boolean;
  readonly fault: string | null;
  /** Processor time of reading it. */
  readonly milliseconds: number;
}

/** Processor time beyond which a capture counts as a hang. */
const HANG = 5000;
const CONFIG = sampleConfig({
  questions: [{ slug: 'lost-cases', query: '败诉率|负责人 ~10 出庭', name: '败诉', description: null }],
});

/** Reads a damaged capture: no crash, no hang, every error for people, and all that it shows kept or told of. */
export async function tryCase(given: FuzzCase): Promise<CaseResult> {
  const { seed, input, steps } = given;
  const before = process.cpuUsage();
  let milliseconds = 0;
  const found = { seed, base: input.path, steps, refused: false, judged: false };
  try {
    const { report, diagnostics } = await read(given);
    const { user, system } = process.cpuUsage(before);
    milliseconds = (user + system) / 1000;
    checkDiagnostics(diagnostics, [input.path, ...(input.sidecar ? [input.sidecar.path] : [])]);
    found.refused = report === null;
    if (report !== null) {
      checkInvariants(report);
      found.judged = await checkShown(input.bytes, report);
    }
    assert.ok(milliseconds <= HANG, `took ${Math.round(milliseconds)} ms of processor time`);
    return { ...found, fault: null, milliseconds };
  } catch (error) {
    return { ...found, fault: toldOf(error), milliseconds };
  }
}

interface Read {
  readonly report: Report | null;
  readonly diagnostics: readonly Diagnostic[];
}

async function read({ input, wholeJob }: FuzzCase): Promise<Read> {
  if (wholeJob) {
    const taken = await takeThrough(input, CONFIG);
    checkFiles(taken);
    return taken;
  }
  try {
    const report = extractReport(await ingest(input));
    return { report, diagnostics: report.diagnostics };
  } catch (error) {
    const { diagnostics } = error as { readonly diagnostics?: readonly Diagnostic[] };
    if (diagnostics) return { report: null, diagnostics };
    throw error;
  }
}

/** Files for programs are JSON, and records stand on the text. */
function checkFiles({ files, records, report }: TakenThrough): void {
  if (report === null) return;
  for (const [file, content] of files) if (file.endsWith('.json')) JSON.parse(content);
  assert.ok(files.size > 0 && (records.length > 0 || report.sections.length === 0), 'a report has its files');
}

function toldOf(error: unknown): string {
  if (error instanceof assert.AssertionError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
