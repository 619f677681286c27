import { existsSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_LIMITS } from '../src/ingest/limits.ts';
import { scanCaptures } from '../src/ingest/list-captures.ts';
import { DiagnosticError, published } from '../src/model/diagnostic.ts';
import type { Report } from '../src/model/report.ts';
import { openReader, type Reader } from '../src/pipeline/captures/open-reader.ts';
import type { ReadReport } from '../src/pipeline/captures/read-job.ts';
import { diagnosticsOf } from '../src/pipeline/faults.ts';
import { readPermalinks } from '../src/pipeline/keep-permalinks.ts';
import { printableJson } from '../src/text/printable.ts';
import { explainReport } from './support/explain-report.ts';
import { runMainCommand, UsageError } from './support/run-command.ts';

// npm run explain -- ID|FILE: for every value and boundary, which rule and which words decided.

await runMainCommand({
  name: 'npm run explain --',
  description: 'Tell for every value and boundary of a report which rule and which words decided',
  args: {
    report: { type: 'positional', description: 'Id of a report of the archive, or a file', required: true },
    seeds: { type: 'string', default: 'seeds', description: 'Folder of captures' },
    json: { type: 'boolean', default: false, description: 'Print the whole report as one JSON object' },
  },
  async run({ report: asked, seeds, json }) {
    const reader = openReader(DEFAULT_LIMITS);
    try {
      const { report, document } = await find(String(asked), seeds, reader);
      process.stdout.write(json ? wholeReport(report) : explainReport(report, document));
      return 0;
    } finally {
      reader.close();
    }
  },
});

function wholeReport(report: Report): string {
  const given = { ...report, diagnostics: report.diagnostics.map(published) };
  return `${printableJson(JSON.stringify(given))}\n`;
}

/** The capture of that path, or the one of the seeds with that id or file name. */
async function find(asked: string, seeds: string, reader: Reader): Promise<ReadReport> {
  if (existsSync(asked)) return told(reader.report(path.dirname(asked), path.basename(asked)), asked);
  const { captures } = await scanCaptures(seeds);
  const recorded = readPermalinks(seeds).reports.get(asked)?.path;
  if (recorded !== undefined && captures.includes(recorded))
    return told(reader.report(seeds, recorded, asked), recorded);
  for (const capture of captures) {
    const read = await reader.report(seeds, capture).catch(() => null);
    if (read && (read.document.id === asked || path.basename(capture) === asked)) return read;
  }
  throw new UsageError(
    `There is no file and no report "${asked}"; ids stand in the addresses of reports, e.g. /reports/26c84a4fe435/.`,
  );
}

/** What a reading says against a file is told like any other message. */
async function told<T>(reading: Promise<T>, file: string): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw new DiagnosticError(diagnosticsOf(error, file));
  }
}
