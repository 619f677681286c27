import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extractReport } from '../../src/extract/extract-report.ts';
import { toContract } from '../../src/extract/to-contract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { IngestError } from '../../src/ingest/ingest-error.ts';
import { readCapture, SIDECAR_ENDING } from '../../src/ingest/list-captures.ts';
import { formatDiagnostics } from './format-diagnostics.ts';

/** What a capture gives, in two texts that compare well line by line. */
export interface CaseResult {
  readonly 'expected.json': string;
  readonly 'messages.txt': string;
}
export const RESULT_FILES = ['expected.json', 'messages.txt'] as const;

/** Extracts the one capture of a case folder; a capture that is refused has its errors as messages. */
export async function runCase(folder: string): Promise<CaseResult> {
  const source = sourceOf(folder);
  try {
    const report = extractReport(await ingest(await readCapture(folder, source)));
    // Figures and witnesses move with every improvement; what a reader sees should not.
    const { witnesses: _, diagnostics: __, sections, ...rest } = toContract(report, source);
    const shown = {
      ...rest,
      sections: sections.map(({ key, heading, text }) => ({ key, heading, text: text.split('\n') })),
    };
    return {
      'expected.json': `${JSON.stringify(shown, null, 2)}\n`,
      'messages.txt': formatDiagnostics(report.diagnostics),
    };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { 'expected.json': 'null\n', 'messages.txt': formatDiagnostics(error.diagnostics) };
  }
}

/** Files of a case that differ from what is there now; each is left beside it as `NAME-changed.EXT`. */
export function changedFiles(folder: string, result: CaseResult): { name: string; expected: string; now: string }[] {
  return RESULT_FILES.flatMap((name) => {
    const expected = readFileSync(path.join(folder, name), 'utf8');
    const now = result[name];
    if (expected === now) return [];
    const { name: stem, ext } = path.parse(name);
    writeFileSync(path.join(folder, `${stem}-changed${ext}`), now);
    return [{ name, expected, now }];
  });
}

function sourceOf(folder: string): string {
  const file = readdirSync(folder).find((name) => name.startsWith('source.') && !name.endsWith(SIDECAR_ENDING));
  if (!file) throw new Error(`${folder} holds no source.*`);
  return file;
}
