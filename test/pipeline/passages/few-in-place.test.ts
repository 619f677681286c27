import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { joinCorpus, joinPart } from '../../../src/facts/passages/corpus.ts';
import { foldReport } from '../../../src/facts/passages/fold-report.ts';
import { FEW, fewInPlace } from '../../../src/pipeline/passages/few-in-place.ts';

const cache = mkdtempSync(path.join(tmpdir(), 'nianbao-few-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const reports = Array.from({ length: FEW + 1 }, () => foldReport([]));
const corpus = joinCorpus([joinPart(reports)], [...reports.keys()]);

it('links so few reports where it is called, and more in a thread', async () => {
  let asked = 0;
  const work = fewInPlace(async () => {
    asked++;
    return [];
  });
  const ask = (count: number) => work({ cache, corpus, range: [0, count], code: '' });
  expect([await ask(FEW + 1), asked]).toEqual([[], 1]);
  const files = await ask(FEW);
  expect([files.map(({ file }) => file), asked]).toEqual([['alignments'], 1]);
});
