import { describe, expect, it } from 'vitest';
import { findTail } from '../../src/extract/clean/find-tail.ts';
import { CONTENT_CLASSES } from '../../src/extract/content/classes.ts';
import { KNOWLEDGE } from '../../src/extract/content/knowledge.ts';
import { toLines } from '../../src/extract/lines/line.ts';
import { toContract } from '../../src/extract/to-contract.ts';
import { DEFAULT_LIMITS, ingest } from '../../src/ingest/ingest.ts';
import { extractText } from './support.ts';

const TITLE = '塘沽街道2024年法治政府建设情况报告\n';
const A = '认真落实上级部署要求,扎实推进各项工作任务,取得了较好的成效。';
const C = '继续加强执法监督,进一步规范执法行为,提升执法水平。';
const BODY = `一、主要举措和成效\n${A}\n二、下一步打算\n${C}`;
const HEAD = `${TITLE}现将塘沽街道2024年法治政府建设情况报告如下:\n`;
const SIGNED = '塘沽街道办事处\n2025年1月20日';

async function contract(text: string) {
  return toContract(await extractText(text));
}

async function lastText(text: string): Promise<string | undefined> {
  return (await contract(HEAD + text)).sections.at(-1)?.text;
}

describe('below the text is kept', () => {
  it.each([
    ['the last item of a plan above a signature', `(一)加强监督\n(二)规范执法\n${SIGNED}`],
    ['its last line without number or full stop above a signature', `加强执法队伍建设,提升执法水平\n${SIGNED}`],
    ['bare words above a signature', `新任务新要求\n${SIGNED}`],
    ['bare numbered items with nothing below', '1.加强监督\n2.规范执法'],
    ['items in words', '一是加强监督\n二是规范执法'],
    ['a half bracket', '一)加强监督\n二)规范执法'],
    ['a sentence that lost its full stop', '下一步,街道将继续加强执法监督,提升执法水平'],
    ['a question', '如何进一步提升执法水平?'],
    ['the closing words', '特此报告'],
    ['closing words that ask for a verdict', '以上报告,请予审议'],
    ['asking alone', '请予审议'],
    ['the end of a speech', '汇报完毕,谢谢大家!'],
    ['a remark on the figures', '注:数据截至2024年12月31日'],
    ['one in brackets', '(数据截至2024年12月31日)'],
    ['rows that lost their table', '项目 数量\n行政处罚 12件\n行政复议 3件'],
  ])('%s', async (_what, text) => {
    const unsigned = text.replace(`\n${SIGNED}`, '');
    expect(await lastText(`${BODY}\n${text}`)).toBe(`${C}\n${unsigned}`);
  });

  it.each(['无', '没有', '暂无', '无。'])('an answer of one word: %s', async (answer) => {
    const { sections } = await contract(`${HEAD}${BODY}\n三、其他需要报告的情况\n${answer}`);
    expect(sections.at(-1)).toMatchObject({ key: 'other', text: answer });
    const signed = await contract(`${HEAD}${BODY}\n三、其他需要报告的情况\n${answer}\n${SIGNED}`);
    expect(signed.sections.at(-1)?.text).toBe(answer);
    expect(signed.signature).toBe(SIGNED);
  });

  it.each(['', '| --- | --- |\n'])('a table of figures that ends the report', async (rule) => {
    const table = `| 项目 | 数量 |\n${rule}| 行政处罚 | 12件 |\n| 行政复议 | 3件 |`;
    expect(await lastText(`${BODY}\n行政执法统计表\n${table}`)).toContain('行政复议\t3件');
    expect(await lastText(`${BODY}\n行政执法统计表\n${table}`)).toContain('行政执法统计表');
    expect(await lastText(`${BODY}\n${table}\n${SIGNED}`)).toContain('行政处罚\t12件');
  });

  it('a heading worded like a section at the very end', async () => {
    expect((await contract(`${HEAD}${BODY}\n三、其他需要报告的情况`)).sections.at(-1)?.key).toBe('other');
  });
});

describe('below the text goes', () => {
  it.each([
    ['a field of the site', '承办维护:县融媒体中心'],
    ['a field of no known label', '推文作者:小明'],
    ['the title of another report', '塘沽街道2023年法治政府建设情况报告'],
    ['two of them', '塘沽街道2023年法治政府建设情况报告\n新北街道2022年法治政府建设情况报告'],
    ['dated links', '2024年工作要点 2024-03-01\n关于印发通知的公告 2024/2/3'],
    ['a link dated in brackets', '新北街道召开工作会议 [2024-03-01]'],
    ['button words', '无障碍浏览 返回'],
    ['a menu', '首页\n政务公开\n互动交流'],
    ['bare figures', '10\n20'],
  ])('%s', async (_what, text) => {
    const { sections, dropped } = await contract(`${HEAD}${BODY}\n${text}`);
    expect(sections.at(-1)?.text).toBe(C);
    expect(dropped.map((one) => one.text)).toEqual(text.split('\n'));
  });

  it('everything after the signature but the signature', async () => {
    const { sections, signature, dropped } = await contract(`${HEAD}${BODY}\n${SIGNED}\n推文作者:小明\n新任务新要求`);
    expect(sections.at(-1)?.text).toBe(C);
    expect(signature).toBe(SIGNED);
    expect(dropped).toHaveLength(2);
  });
});

/** Whether a line below the text is taken for the page's, where every sentence speaks for one content by this share. */
async function goes(line: string, share: number): Promise<boolean> {
  const bytes = new TextEncoder().encode(`${A}\n${line}`);
  const lines = toLines(await ingest({ path: 'a.txt', bytes, sidecar: null, limits: DEFAULT_LIMITS }));
  const rest = (1 - share) / (CONTENT_CLASSES.length - 1);
  const sentence = () => Float64Array.from(CONTENT_CLASSES, (name) => (name === 'measures' ? share : rest));
  return findTail(lines, 0, { ...KNOWLEDGE, sentence }).start === 1;
}

const X = (count: number) => '某'.repeat(count);

it.each<[string, string, number, boolean]>([
  ['24 characters without sign', X(24), 0.9, true],
  ['25 of them that speak', X(25), 0.9, false],
  ['words that speak by .61', `${X(20)}、${X(20)}`, 0.61, false],
  ['words that speak by .59', `${X(20)}、${X(20)}`, 0.59, true],
  ['a label of two characters', `${X(2)}:${X(5)}`, 0.9, true],
  ['a label of one', `${X(1)}:${X(5)}`, 0.9, false],
  ['a label of eight', `${X(8)}:${X(5)}`, 0.9, true],
  ['a label of nine', `${X(9)}:${X(5)}`, 0.9, false],
  ['a value of 50', `${X(2)}:${X(50)}`, 0.9, true],
  ['a value of 51', `${X(2)}:${X(51)}`, 0.9, false],
  ['a link of 80 characters', `${X(70)}2024-03-01`, 0.9, true],
  ['one of 81', `${X(71)}2024-03-01`, 0.9, false],
])('%s', async (_what, line, share, gone) => {
  expect(await goes(line, share)).toBe(gone);
});

const LEAD = '2024年,塘沽街道深入学习贯彻习近平法治思想,扎实推进法治政府建设。';
const NOTICE = '政府信息公开栏目涉及的内容均以正式文件为准,如有疑问请联系本单位。';
const OPENING = `${LEAD}\n${BODY}`;

describe('a notice above the header', () => {
  it.each([
    ['is the site’s', `${NOTICE}\n${TITLE}${OPENING}`],
    ['and so are two', `${NOTICE}\n${NOTICE}\n${TITLE}${OPENING}`],
    ['above fields as well', `${NOTICE}\n来源:塘沽街道 发布时间:2025-01-20\n${OPENING}`],
  ])('%s', async (_what, text) => {
    const { preamble, dropped } = await contract(text);
    expect(preamble).toBe(LEAD);
    expect(dropped.map(({ rule }) => rule)).toContain('before-text');
  });

  it('ends at an addressee under the title', async () => {
    const { preamble, title } = await contract(`${NOTICE}\n${TITLE}区委、区政府:\n${OPENING}`);
    expect(preamble).toBe(`区委、区政府:\n${LEAD}`);
    expect(title).toBe(TITLE.trim());
  });

  it('is none where an addressee opens the page, the title below it', async () => {
    const { preamble, title } = await contract(`区委、区政府:\n${TITLE}${OPENING}`);
    expect(preamble).toBe(`区委、区政府:\n${LEAD}`);
    expect(title).toBe(TITLE.trim());
  });

  it('is none where the sentence closes a lead', async () => {
    const { preamble } = await contract(`${LEAD}现将有关情况报告如下:\n${TITLE}${BODY}`);
    expect(preamble).toContain(LEAD);
  });

  it('is none where a first-level number opens the page', async () => {
    const { sections } = await contract(`一、主要举措和成效\n${A}\n${TITLE}二、下一步打算\n${C}`);
    expect(sections[0]?.text).toContain(A);
  });

  it.each([
    ['with an addressee', '市委依法治市办:\n'],
    ['without', ''],
  ])('is none where a letter of transmittal stands first, %s', async (_how, to) => {
    const letter = `${to}现将塘沽街道2024年法治政府建设情况报告随文上报,请审阅。\n特此报告。`;
    const { preamble, title, dropped } = await contract(`${letter}\n${SIGNED}\n${TITLE}${OPENING}`);
    expect(preamble).toBe(`${letter}\n${LEAD}`);
    expect(title).toBe(TITLE.trim());
    expect(dropped).toEqual([]);
  });

  it('stands within fourteen lines of it', async () => {
    const page = (lines: number) => `${NOTICE}\n${'本站导航栏目\n'.repeat(lines)}${TITLE}${OPENING}`;
    expect((await contract(page(12))).preamble).toBe(LEAD);
    expect((await contract(page(13))).preamble).toContain(NOTICE);
  });

  it('stands above a title of 80 characters, and above no longer one', async () => {
    const title = (end: string) =>
      `${'塘沽街道办事处和新北街道办事处、'.repeat(4).slice(0, 60)}2024年度推进加强法治政府建设${end}`;
    expect(title('情况报告')).toHaveLength(80);
    const page = (end: string) => `${NOTICE}\n${title(end)}\n${OPENING}`;
    expect((await contract(page('情况报告'))).preamble).toBe(LEAD);
    expect((await contract(page('情况的报告'))).preamble).toContain(NOTICE);
  });
});

it('finds the title within eight lines under the addressee', async () => {
  const page = (empty: number) => `区委、区政府:\n${'\n'.repeat(empty)}${TITLE}${OPENING}`;
  expect((await contract(page(7))).preamble).not.toContain(TITLE.trim());
  expect((await contract(page(8))).preamble).toContain(TITLE.trim());
});

it('looks for the end of a letter in twelve lines where no number stands', async () => {
  const page = (lines: number) => {
    const letter = `市委依法治市办:\n${`${A}\n`.repeat(lines)}特此报告。\n${SIGNED}\n`;
    return `${letter}${TITLE}${LEAD}\n${A}\n`;
  };
  expect((await contract(page(7))).title).toBe(TITLE.trim());
  expect((await contract(page(8))).title).toBe(TITLE.trim());
  expect((await contract(page(9))).title).not.toBe(TITLE.trim());
});

describe('a first heading that lost its number', () => {
  const opens = async (words: string) => {
    const { sections } = await contract(`${TITLE}${words}\n${A}\n存在的不足\n${A}`);
    return sections.some(({ heading }) => heading === words);
  };
  it.each([
    ['主要举措和成效', true],
    ['下一步某某法治政府建设打算', true],
    ['下一步某某主要工作打算', false],
  ])('%s', async (words, own) => {
    expect(await opens(words)).toBe(own);
  });

  it('is no longer than forty characters', async () => {
    const words = (more: string) => `${'法治政府建设、'.repeat(4)}法治建设${more}主要举措和成效`;
    expect(words('、')).toHaveLength(40);
    expect(await opens(words('、'))).toBe(true);
    expect(await opens(words('的、'))).toBe(false);
  });
});
