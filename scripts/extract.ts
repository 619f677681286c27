import path from 'node:path';
import { defineCommand, runMain } from 'citty';
import { extractReport } from '../src/extract/extract-report.ts';
import { toContract } from '../src/extract/to-contract.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { IngestError } from '../src/ingest/ingest-error.ts';
import { readCapture } from '../src/ingest/list-captures.ts';

/** One line of JSON for one file. */
async function line(file: string): Promise<{ ok: boolean; json: string }> {
  try {
    const input = await readCapture(path.dirname(path.resolve(file)), path.basename(file));
    const report = extractReport(await ingest(input));
    return { ok: true, json: JSON.stringify(toContract(report, file)) };
  } catch (error) {
    return { ok: false, json: JSON.stringify({ path: file, ok: false, error: told(error) }) };
  }
}

function told(error: unknown): { code: string; message: string } {
  if (error instanceof IngestError) return { code: error.diagnostics[0]?.rule ?? 'ingest', message: error.message };
  const { code, message } = error as NodeJS.ErrnoException;
  return { code: code ?? 'internal', message };
}

const command = defineCommand({
  meta: {
    name: 'extract',
    description: 'Print what is understood of captures: one JSON object a line, in the order given',
  },
  args: { files: { type: 'positional', description: 'Captures, from any folder', required: true } },
  async run({ args }) {
    let failed = false;
    for (const file of args._) {
      const { ok, json } = await line(file);
      process.stdout.write(`${json}\n`);
      failed ||= !ok;
    }
    if (failed) process.exitCode = 1;
  },
});

await runMain(command);
