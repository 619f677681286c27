import { describe, expect, it } from 'vitest';
import { extractReport } from '../../../src/extract/extract-report.ts';
import { readParts, type Stretch } from '../../../src/facts/topics/read-parts.ts';
import { MOST_READ, readHeadingText, readText } from '../../../src/facts/topics/read-text.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { sampleConfig } from '../../support/sample-config.ts';

const PREFACE = '石桥镇人民政府2023年法治政府建设情况报告\n\n现将2023年法治政府建设情况报告如下:\n';
const END =
  '\n三、存在的不足和原因\n执法力量不足,业务培训不够,有待加强。\n四、下一年度主要安排\n加强执法培训,配强执法力量。\n';

async function reportOf(measures: string) {
  const bytes = Buffer.from(`${PREFACE}${measures}${END}`);
  return extractReport(await ingest({ path: 'a.txt', bytes, sidecar: null, limits: sampleConfig().limits }));
}

const textOf = ({ text, from, to }: Stretch) => text.slice(from, to);
async function partsOf(measures: string) {
  return readParts(await reportOf(measures)).map(({ heading, below, chars }) => ({
    heading: textOf(heading),
    below: below.map(textOf),
    chars,
  }));
}

describe('parts of the measures', () => {
  it('begin with a heading of the second level', async () => {
    expect(
      await partsOf(
        '一、主要举措和成效\n本年度工作扎实推进。\n(一)规范行政执法\n办理案件12件。\n1.加强培训。举办培训3次。\n(二)推进政务公开\n公开信息 90 条。',
      ),
    ).toEqual([
      { heading: '(一)规范行政执法', below: ['办理案件12件。', '1.加强培训。举办培训3次。'], chars: 31 },
      { heading: '(二)推进政务公开', below: ['公开信息 90 条。'], chars: 17 },
    ]);
  });

  it('begin with a heading run into its paragraph, of the same numbering', async () => {
    expect(
      await partsOf(
        '一、主要举措和成效\n(一)规范行政执法。办理案件12件,全部结案。\n1.加强培训。举办执法培训3次。\n(二)推进政务公开。公开信息90条。',
      ),
    ).toEqual([
      { heading: '(一)规范行政执法。', below: ['办理案件12件,全部结案。', '1.加强培训。举办执法培训3次。'], chars: 39 },
      { heading: '(二)推进政务公开。', below: ['公开信息90条。'], chars: 18 },
    ]);
  });

  it('are items where nothing else is numbered', async () => {
    const parts = await partsOf(
      '一、主要举措和成效\n一是规范行政执法。办理案件12件,全部结案。\n二是推进政务公开。公开信息90条,办理依申请公开3件。',
    );
    expect(parts.map(({ heading }) => heading)).toEqual(['一是规范行政执法。', '二是推进政务公开。']);
  });

  it('are none where the text is not divided', async () => {
    expect(await partsOf('一、主要举措和成效\n本年度办理案件12件,公开信息90条。')).toEqual([]);
  });

  it('are sections as well where topics stand on the first level, each character counted once', async () => {
    const measures =
      '一、规范行政执法\n全年工作平稳。\n(一)加强培训\n举办培训3次。\n(二)严格办案\n办理案件12件。\n二、推进政务公开\n一是完善目录。修订公开目录1份。\n二是回应关切。回应群众关切40次。';
    const report = await reportOf(measures);
    const parts = readParts(report);
    expect(parts.map(({ heading, below }) => [textOf(heading), below.length])).toEqual([
      ['一、规范行政执法', 5],
      ['(一)加强培训', 1],
      ['(二)严格办案', 1],
      ['二、推进政务公开', 2],
    ]);
    expect(parts.reduce((sum, { chars }) => sum + chars, 0)).toBe(measures.replaceAll('\n', '').length);
  });

  it.each([
    ['一、行政执法情况', '二、行政复议工作情况', ['一、行政执法情况', '二、行政复议工作情况']],
    ['一、总体情况', '二、深化改革', ['二、深化改革']],
    ['一、2023年工作情况', '二、我们干了什么', []],
  ])('are the sections of %s, %s that name a topic', async (first, second, topics) => {
    const parts = await partsOf(
      `${first}\n办理行政执法案件12件,全部结案。\n${second}\n优化营商环境,办理行政许可40件。`,
    );
    expect(parts.map(({ heading }) => heading)).toEqual(topics);
  });

  it('are not the one section of the measures, whatever its heading', async () => {
    const parts = await partsOf('一、主要举措和成效\n(一)规范行政执法\n办理案件12件。');
    expect(parts.map(({ heading }) => heading)).toEqual(['(一)规范行政执法']);
  });
});

describe('the text of a part', () => {
  const line = (text: string, from = 0): Stretch => ({ anchor: 'p-1', text, from, to: text.length });

  it('is in normal form, and each unit leads to its place', () => {
    const { text, places } = readText([line('（一）強化 監督。公開信息', 3), line('第二行')]);
    expect(text).toBe('强化监督。公开信息\n第二行\n');
    expect(places).toHaveLength(text.length);
    expect(places.slice(0, 3).map((place) => place?.at)).toEqual([3, 4, 6]);
    expect(places[9]).toBeNull();
    expect(places[10]).toMatchObject({ at: 0, line: { text: '第二行' } });
  });

  it('is looked at as far as a bound, of many lines and of a long one', () => {
    const short = (count: number) => readText(Array.from({ length: count }, () => line('字'.repeat(99)))).text.length;
    expect([short(6), short(7)]).toEqual([MOST_READ, MOST_READ]);
    expect(readText([line('字'.repeat(MOST_READ))]).text).toHaveLength(MOST_READ + 1);
    expect(readText([line('字'.repeat(MOST_READ + 1))]).text).toHaveLength(MOST_READ + 1);
  });

  it('of a heading is without its number', () => {
    expect(readHeadingText(line('（一） 规范行政执法。')).text).toBe('规范行政执法。');
    expect(readHeadingText(line('规范行政执法')).text).toBe('规范行政执法');
  });
});
