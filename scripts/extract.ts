import { availableParallelism } from 'node:os';
import path from 'node:path';
import { oneLine } from '../src/ingest/ingest-error.ts';
import { DEFAULT_LIMITS } from '../src/ingest/limits.ts';
import { openReader, type Reader } from '../src/pipeline/captures/open-reader.ts';
import { diagnosticsOf } from '../src/pipeline/faults.ts';
import { printableJson } from '../src/text/printable.ts';
import { runMainCommand } from './support/run-command.ts';

// npm run --silent extract -- FILE…: what programs read of captures.

/** One line of JSON for one file. */
async function line(file: string, reader: Reader): Promise<{ ok: boolean; json: string }> {
  try {
    const full = path.resolve(file);
    return { ok: true, json: await reader.contract(path.dirname(full), path.basename(full), file) };
  } catch (error) {
    return { ok: false, json: JSON.stringify({ path: file, ok: false, error: told(error, file) }) };
  }
}

function told(error: unknown, file: string): { code: string; message: string } {
  const { code, message } = error as NodeJS.ErrnoException;
  const diagnostics = diagnosticsOf(error, file);
  const [first] = diagnostics;
  if (first?.rule === 'internal') return { code: code ?? 'internal', message };
  return { code: first?.rule ?? 'ingest', message: diagnostics.map(oneLine).join('\n') };
}

await runMainCommand({
  name: 'npm run --silent extract --',
  description: 'Print what is understood of captures: one JSON object a line, in the order given',
  args: { files: { type: 'positional', description: 'Captures, from any folder', required: true } },
  async run({ _: files }) {
    const reader = openReader(DEFAULT_LIMITS, Math.min(availableParallelism(), files.length));
    try {
      let failed = false;
      for (const pending of files.map((file) => line(file, reader))) {
        const { ok, json } = await pending;
        process.stdout.write(`${printableJson(json)}\n`);
        failed ||= !ok;
      }
      return failed ? 1 : 0;
    } finally {
      reader.close();
    }
  },
});
