import { describe, expect, it } from 'vitest';
import { foldReport } from '../../../src/facts/passages/fold-report.ts';
import { sketchOf } from '../../../src/facts/passages/sketch.ts';
import { CODES_HEAD, countCodes, readCodes, writeCodes } from '../../../src/pipeline/passages/folded-files.ts';
import { archiveOf } from '../../facts/passages/support/shared-archive.ts';

const REPORTS = archiveOf([
  { paragraphs: ['2023年，全市依法行政水平不断提高。', '一是加强学习。'] },
  { paragraphs: ['坚持问题导向，'] },
]).map(({ records }) => foldReport(records));

describe('the codes of a block', () => {
  it('are read as they were written, wherever the file begins in memory', () => {
    const bytes = writeCodes(REPORTS);
    for (const shift of [0, 1, 2, 4]) {
      const moved = Buffer.concat([Buffer.alloc(shift), bytes]).subarray(shift);
      const { codes, steps, widths, ends, sketches } = readCodes(moved);
      expect([...codes]).toEqual(REPORTS.flatMap((one) => [...one.codes]));
      expect([...steps]).toEqual(REPORTS.flatMap((one) => [...one.steps]));
      expect([...widths]).toEqual(REPORTS.flatMap((one) => [...one.widths]));
      expect(ends.at(-1)).toBe(codes.length);
      expect(sketches).toEqual(REPORTS.map((one) => sketchOf(one.codes)));
    }
  });

  it('are counted by the first bytes', () => {
    const bytes = writeCodes(REPORTS);
    expect(countCodes(bytes.subarray(0, CODES_HEAD))).toBe(readCodes(bytes).codes.length);
  });
});
