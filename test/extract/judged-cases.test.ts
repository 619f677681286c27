import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractText } from './support.ts';

const FOLDER = path.resolve(import.meta.dirname, '../cases/look-alikes');

/** Pages of a file, each under `## what it is`. */
function pagesIn(file: string): [what: string, text: string][] {
  const blocks = readFileSync(path.join(FOLDER, file), 'utf8').split(/^## /m).slice(1);
  return blocks.map((block) => [block.slice(0, block.indexOf('\n')), block.slice(block.indexOf('\n') + 1)]);
}

/** The `held` files were set aside while the cues were weighed. */
describe.each([
  ['no-tuned.txt', false],
  ['no-held.txt', false],
  ['yes-tuned.txt', true],
  ['yes-held.txt', true],
] as const)('%s', (file, isReport) => {
  it.each(pagesIn(file))('%s', async (_what, text) => {
    const { genre } = await extractText(text);
    const cues = genre.witnesses.map(({ rule, text: words }) => `${rule}: ${words}`);
    expect({ cues, isReport: genre.isReport }).toEqual({ cues, isReport });
  });
});
