import path from 'node:path';
import { runCross } from './bench/cross/cross-run.ts';
import { printCross } from './bench/cross/print-cross.ts';
import { runMainCommand, wholeNumber } from './support/run-command.ts';

// npm run bench:cross: the stages that lay reports side by side, alone, of all reports and with one more.

/** Folder inside the given one. */
const WORK = 'bench-cross';

await runMainCommand({
  name: 'npm run bench:cross --',
  description: 'Measure the comparisons between reports, without extraction and pages',
  args: {
    reports: { type: 'string', default: '300', description: 'How many synthetic reports' },
    folder: {
      type: 'string',
      default: '.cache/bench',
      description: `Folder to work in; ${WORK}/ in it may be removed`,
    },
    jobs: { type: 'string', default: '2', description: 'Worker threads' },
    json: { type: 'boolean', default: false, description: 'Print one JSON object instead of tables' },
  },
  async run({ reports, folder, jobs, json }) {
    const run = await runCross({
      reports: wholeNumber('reports', reports, 2) as number,
      jobs: wholeNumber('jobs', jobs, 1) as number,
      folder: path.resolve(folder, WORK),
      say: (text) => process.stderr.write(`${text}\n`),
    });
    console.log(json ? JSON.stringify(run) : printCross(run));
    return 0;
  },
});
