import { describe, expect, it } from 'vitest';
import { blockLines } from '../../src/text/block-lines.ts';
import { extractText } from './support.ts';

const PAGE = [
  '甲镇2023年法治政府建设情况报告',
  '本网讯',
  '2023年,甲镇推进依法行政,现将情况报告如下:',
  '一、主要举措和成效',
  '全年开展培训四次,办理案件十二件。',
  '短板与差距',
  '执法力量不足,普法形式单一,有待加强。',
  '二、下一步打算',
  '持续加强队伍建设,推动法治建设再上新台阶。',
].join('\n');

const sidecar = (...lines: string[]) => `---\nlines:\n${lines.map((line) => `  - ${line}\n`).join('')}---\n`;
const outline = async (side: string | null) =>
  (await extractText(PAGE, 'a.txt', side)).sections.map(({ key, heading, content }) => [
    key,
    heading?.text,
    blockLines(content).length,
  ]);

describe('lines settled by hand', () => {
  it('begin a section where the maintainer says so', async () => {
    const side = sidecar('{ line: 6, text: 短板与差距, as: shortcomings }');
    expect(await outline(side)).toEqual([
      ['measures', '一、主要举措和成效', 1],
      ['shortcomings', '短板与差距', 1],
      ['next-year', '二、下一步打算', 1],
    ]);
    const report = await extractText(PAGE, 'a.txt', side);
    expect(report.sections[1]?.how[0]?.rule).toBe('correction');
    expect(report.sections[1]?.confidence).toBeGreaterThan(0.9);
  });

  it('join a section to the one before', async () => {
    expect(await outline(sidecar('{ line: 8, text: 二、下一步, as: text }'))).toEqual([
      ['measures', '一、主要举措和成效', 1],
      ['shortcomings', '短板与差距', 3],
    ]);
  });

  it('keep or drop a line', async () => {
    const dropped = await extractText(PAGE, 'a.txt', sidecar('{ line: 5, text: 全年开展, as: furniture }'));
    const spans = dropped.spans.filter(({ rule }) => rule === 'correction');
    expect(spans.map(({ start, end }) => dropped.rawText.slice(start, end))).toEqual([
      '全年开展培训四次,办理案件十二件。',
    ]);
    const kept = await extractText(PAGE, 'a.txt', sidecar('{ line: 2, text: 本网讯, as: text }'));
    expect(blockLines(kept.preamble)[0]).toBe('本网讯');
  });

  it('are an error when they no longer fit, with the place in the sidecar and where the words stand now', async () => {
    const report = await extractText(PAGE, 'a.txt', sidecar('{ line: 5, text: 短板与差距, as: shortcomings }'));
    expect(report.diagnostics[0]).toEqual({
      path: 'a.txt.meta.md',
      line: 3,
      column: 1,
      rule: 'correction-does-not-fit',
      severity: 'error',
      message: 'Line 5 of a.txt begins with "全年开展培训四次,办理案件十二件。", not with "短板与差距".',
      hint: 'Line 6 begins so; write that number, or remove the correction.',
    });
  });

  it('are checked like everything in a sidecar', async () => {
    await expect(outline(sidecar('{ line: 5, text: 全年, as: chapter }'))).rejects.toThrow('expected one of measures');
    await expect(
      outline(sidecar('{ line: 5, text: 全年, as: text }', '{ line: 5, text: 全年, as: other }')),
    ).rejects.toThrow('named twice');
  });
});
