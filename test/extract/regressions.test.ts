import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { changedFiles, runCase } from '../../scripts/support/regression-case.ts';

const CASES = path.resolve(import.meta.dirname, '../cases/regressions');

it.each(readdirSync(CASES))('%s', async (name) => {
  const folder = path.join(CASES, name);
  for (const { expected, now } of changedFiles(folder, await runCase(folder))) {
    expect(now.split('\n')).toEqual(expected.split('\n'));
  }
});
