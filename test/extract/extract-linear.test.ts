import { it } from 'vitest';
import { extractReport } from '../../src/extract/extract-report.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { toRecords } from '../../src/search/index/records.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';
import { expectLinear } from '../support/expect-linear.ts';

const CLAUSE = '全面推进法治政府建设工作';

/** Stretches of which a hostile text may consist from end to end; each is tried in the middle of a report at two lengths. */
const STRETCHES: readonly (readonly [string, string])[] = [
  ['clauses', `${CLAUSE},`],
  ['sentences', `${CLAUSE}。`],
  ['lines', `${CLAUSE}取得明显成效。\n`],
  ['first-level headings', '一、推进法治政府建设的主要举措和成效情况\n'],
  ['second-level headings', `(一)${CLAUSE}的主要举措。\n`],
  ['numbers', '一、'],
  ['titles', '武清区上马台镇2021年法治政府建设情况报告\n'],
  ['signatures', '武清区上马台镇人民政府\n2022年3月23日\n                     \n'],
  ['digits', '1234567890'],
  ['brackets that open', '（'],
  ['book titles that open', '《中华人民共和国'],
  ['names of bodies', '镇人民政府'],
  ['places', '天津市'],
  ['one character', '的'],
  ['cells', '| 项目 | 数量 | 检查情况 | 处理 |\n'],
  ['bars', '|'],
  ['spaces', ' '],
  ['spaces of every kind', ' \u3000\t'],
  ['invisible characters', '\u200b'],
  ['marks upon a letter', '\u0301'],
  ['pairs', '𠀀'],
  ['halves of pairs', '\ud800'],
  ['commas', '，'],
  ['entries of a table of contents', `一、${CLAUSE}……12\n`],
  ['dates', '2022年3月23日'],
  ['labels', '来源: 武清区 发布时间: 2022-03-23 浏览次数: 3\n'],
  ['addresses', 'http://www.tjwq.gov.cn/a/b.html '],
  ['leads', '现将上马台镇2021年度法治政府建设情况报告如下:\n'],
  ['document numbers', '津政发〔2021〕3号'],
  ['entities', '&nbsp;&amp;'],
];

const BEFORE = `武清区上马台镇2021年法治政府建设情况报告\n现将有关情况报告如下:\n一、主要举措和成效\n${CLAUSE}。\n`;
const AFTER = `\n二、存在的不足和原因\n${CLAUSE}不到位。\n三、下一步打算\n${CLAUSE}。\n上马台镇人民政府\n2022年3月23日\n`;

function timeOf(stretch: string, length: number): Promise<number> {
  const text = `${BEFORE}一${stretch.repeat(length / stretch.length)}一${AFTER}`;
  const bytes = new TextEncoder().encode(text);
  return cpuTimeOf(async () =>
    toRecords(extractReport(await ingest({ path: 'a.txt', bytes, sidecar: null, limits: {} }))),
  );
}

it.each(STRETCHES)('extracts in a time that grows with the length: %s', async (_name, stretch) => {
  const timeAt = (length: number) => timeOf(stretch, length);
  await expectLinear(timeAt, { lengths: [3125, 6250, 12_500, 25_000], measurable: 100 });
});
