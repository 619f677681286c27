import path from 'node:path';
import { loadConfig } from '../src/config/load-config.ts';
import type { ReadLimits } from '../src/model/config.ts';
import { DiagnosticError } from '../src/model/diagnostic.ts';
import type { Report } from '../src/model/report.ts';
import { openReader } from '../src/pipeline/captures/open-reader.ts';
import { diagnosticsOf } from '../src/pipeline/faults.ts';
import { below } from '../src/pipeline/place-diagnostics.ts';
import { reserveAddresses } from '../src/pipeline/reserve-addresses.ts';
import { printable } from '../src/text/printable.ts';
import { describeReport } from './support/describe-report.ts';
import { fetchInput, isWebAddress } from './support/fetch-input.ts';
import { formatDiagnostics } from './support/format-diagnostics.ts';
import {
  type CaptureFacts,
  findTwin,
  type NewCapture,
  nameCapture,
  takenNames,
  writeCapture,
} from './support/new-capture.ts';
import { readInput } from './support/read-input.ts';
import { runMainCommand, UsageError } from './support/run-command.ts';

// npm run add -- FILE|URL: puts a capture into the seeds, byte for byte, and shows what was understood of it.

await runMainCommand({
  name: 'npm run add --',
  description: 'Add a capture to the seeds, with a sidecar for its source and date',
  args: {
    file: {
      type: 'positional',
      required: true,
      description: 'The capture: a saved page, a text, a document, or an address',
    },
    url: { type: 'string', description: 'Address it was taken from' },
    'captured-on': { type: 'string', description: 'Day it was taken, e.g. 2026-03-31' },
    'is-report': { type: 'boolean', default: false, description: 'Keep it although it does not look like a report' },
    'dry-run': { type: 'boolean', default: false, description: 'Only show what would be written' },
    seeds: { type: 'string', default: 'seeds', description: 'Folder of captures' },
    config: { type: 'string', default: 'site.config.ts', description: 'Settings of the site' },
  },
  run: async (args) => {
    const { seeds } = args;
    const { limits } = await loadConfig(args.config);
    const { file, bytes, facts } = await takeInput(args, limits.maxCaptureBytes);
    const taken = await takenNames(seeds);
    const twin = findTwin(seeds, taken, bytes);
    if (twin !== null) throw new UsageError(`${file} is already there, byte for byte: ${path.join(seeds, twin)}`);
    const capture = nameCapture(file, bytes, taken, facts);
    const report = await understand(capture, seeds, limits);
    process.stdout.write(`${printable(file)} was understood as:\n${describeReport(report)}`);
    process.stderr.write(formatDiagnostics(below(seeds, report.diagnostics), process.stderr.isTTY));
    if (report.diagnostics.some((d) => d.severity === 'error')) {
      process.stderr.write('Nothing was written. If it is a report all the same, add it with --is-report.\n');
      return 1;
    }
    process.stdout.write(written(capture, seeds, args['dry-run']));
    if (args['dry-run']) return 0;
    writeCapture(seeds, capture);
    process.stderr.write(formatDiagnostics(reserveAddresses(report, seeds, taken), process.stderr.isTTY));
    return 0;
  },
});

/** The capture's bytes from a file or an address, and what is known of it besides. */
async function takeInput(args: Facts & { file: string }, maxBytes: number) {
  const { file } = args;
  if (!isWebAddress(file)) return { file, bytes: readInput(file, maxBytes), facts: factsOf(args) };
  const fetched = await fetchInput(file, maxBytes);
  const today = new Date().toISOString().slice(0, 10);
  return {
    ...fetched,
    facts: { ...factsOf(args), url: args.url ?? fetched.url, capturedOn: args['captured-on'] ?? today },
  };
}

/** Flags that say what is known of a capture. */
interface Facts {
  url?: string | undefined;
  'captured-on'?: string | undefined;
  'is-report': boolean;
}

function factsOf(args: Facts): CaptureFacts {
  return {
    ...(args.url === undefined ? {} : { url: args.url }),
    ...(args['captured-on'] === undefined ? {} : { capturedOn: args['captured-on'] }),
    ...(args['is-report'] ? { isReport: true as const } : {}),
  };
}

/** Reads the capture just as a build will, sidecar included, so that a mistake in either shows before anything is written. */
async function understand(capture: NewCapture, seeds: string, limits: ReadLimits): Promise<Report> {
  const reader = openReader(limits);
  const { name, bytes, sidecar } = capture;
  try {
    return (await reader.input({ path: name, bytes, sidecar, limits })).report;
  } catch (error) {
    throw new DiagnosticError(below(seeds, diagnosticsOf(error, name)));
  } finally {
    reader.close();
  }
}

function written({ name, sidecar }: NewCapture, seeds: string, dry: boolean): string {
  const files = [name, ...(sidecar === null ? [] : [sidecar.path])].map((file) => path.join(seeds, file));
  return `${dry ? 'Would write' : 'Written'}: ${printable(files.join(', '))}\n`;
}
