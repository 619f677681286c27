import { existsSync } from 'node:fs';
import path from 'node:path';
import { extractReport } from '../src/extract/extract-report.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { readCapture, scanCaptures } from '../src/ingest/list-captures.ts';
import type { RawDocument } from '../src/model/document.ts';
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
    const document = await find(String(asked), seeds);
    const report = extractReport(document);
    process.stdout.write(json ? `${printableJson(JSON.stringify(report))}\n` : explainReport(report, document));
    return 0;
  },
});

/** The capture of that path, or the one of the seeds with that id or file name. */
async function find(asked: string, seeds: string): Promise<RawDocument> {
  if (existsSync(asked)) return ingest(await readCapture(path.dirname(asked), path.basename(asked)));
  const { captures } = await scanCaptures(seeds);
  for (const capture of captures) {
    const document = await ingest(await readCapture(seeds, capture)).catch(() => null);
    if (document && (document.id === asked || path.basename(capture) === asked)) return document;
  }
  throw new UsageError(
    `There is no file and no report "${asked}"; ids stand in the addresses of reports, e.g. /reports/26c84a4fe435/.`,
  );
}
