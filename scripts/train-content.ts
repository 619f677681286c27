import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readGolds } from '../test/scorer/read-golds.ts';
import { runMainCommand } from './support/run-command.ts';
import { paragraphsOf, readProse, toExamples } from './train/examples.ts';
import { fitWeights } from './train/fit-weights.ts';
import { toWeightsFile } from './train/to-weights-file.ts';

// npm run train-content: makes the weights of the content model from the prose in scripts/train/prose/ and the cases.

const PROSE = path.join(import.meta.dirname, 'train/prose');
const CASES = path.resolve(import.meta.dirname, '../test/cases/dev');
const WEIGHTS = path.resolve(import.meta.dirname, '../src/extract/content/weights.ts');

await runMainCommand({
  name: 'npm run train-content --',
  description: 'Make the weights of the content model from the committed prose and cases',
  args: {
    check: { type: 'boolean', default: false, description: 'Only say whether the committed weights are those' },
  },
  async run({ check }) {
    const examples = toExamples([...readProse(PROSE), ...paragraphsOf(readGolds(CASES))]);
    const made = toWeightsFile(fitWeights(examples));
    const same = readFileSync(WEIGHTS, 'utf8') === made;
    console.log(`${examples.length} sentences; the weights ${same ? 'are the committed ones' : 'differ'}`);
    if (!check) writeFileSync(WEIGHTS, made);
    return check && !same ? 1 : 0;
  },
});
