import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ToldIndicator } from '../../src/facts/indicators/data.ts';
import { runScript } from '../support/run-script.ts';

const seed = path.resolve(import.meta.dirname, '../../seeds/001_b2724b32383efc5b.txt');

/** What the command prints of some files. */
async function extracted(...files: string[]): Promise<{ isReport: boolean; indicators: ToldIndicator[] }[]> {
  const { stdout } = await runScript('extract', files);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

it('prints the figures of a report, and none of a page that is no report', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-extract-'));
  try {
    const other = path.join(folder, 'other.txt');
    writeFileSync(other, '某镇2024年政府信息公开工作年度报告\n一、总体情况\n作出行政处罚12件。受理信息公开申请3件。\n');
    const [report, none] = await extracted(seed, other);
    expect(report?.indicators).toContainEqual({
      kind: 'litigation-cases',
      value: 13,
      unit: '起',
      bound: null,
      period: '2023年',
      scope: 'town/against',
      text: '行政诉讼一审案件13起',
    });
    expect(none).toMatchObject({ isReport: false, indicators: [] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
