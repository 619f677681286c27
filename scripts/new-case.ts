import { copyFileSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SIDECAR_ENDING } from '../src/ingest/list-captures.ts';
import { RESULT_FILES, runCase } from './support/regression-case.ts';
import { runMainCommand, UsageError } from './support/run-command.ts';

// npm run new-case -- FILE NAME: makes a regression case of a capture.

const CASES = path.resolve(import.meta.dirname, '../test/cases/regressions');

await runMainCommand({
  name: 'npm run new-case --',
  description: 'Make a regression case of a capture: its source, what comes out, and the messages',
  args: {
    file: { type: 'positional', required: true, description: 'The capture; a sidecar beside it comes along' },
    name: { type: 'positional', required: true, description: 'Name of the case after its cause, e.g. lost-bracket' },
  },
  async run({ file, name }) {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`There is no file ${file}.`);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
      throw new UsageError(
        `"${name}" is no name for a case; expected words in small letters with hyphens, e.g. lost-bracket.`,
      );
    }
    const folder = path.join(CASES, name);
    if (existsSync(folder)) throw new UsageError(`There is a case "${name}" already: ${folder}`);
    mkdirSync(folder, { recursive: true });
    const source = path.join(folder, `source${path.extname(file).toLowerCase()}`);
    copyFileSync(file, source);
    if (existsSync(file + SIDECAR_ENDING)) copyFileSync(file + SIDECAR_ENDING, source + SIDECAR_ENDING);
    const result = await runCase(folder);
    for (const part of RESULT_FILES) writeFileSync(path.join(folder, part), result[part]);
    process.stdout.write(`${result['messages.txt']}Written: ${path.relative(process.cwd(), folder)}\n`);
    process.stdout.write('Correct expected.json to what should come out, see the test fail, then mend.\n');
    return 0;
  },
});
