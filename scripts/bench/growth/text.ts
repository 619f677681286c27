import type { GrowthInput } from './growth-input.ts';
import { rowsOf, toBytes } from './rows-of.ts';

const CLAUSE = '全面推进法治政府建设工作';

/** A text that is made of a stretch over and over. */
const text = (name: string, shape: GrowthInput['shape'], line: (i: number) => string): GrowthInput => ({
  file: `${name.replaceAll(' ', '-')}.txt`,
  shape,
  name,
  make: (bytes) => toBytes(rowsOf(line, bytes)),
});

/** Plain texts by which a rule that looks too far ahead or back shows. */
export const INPUTS: readonly GrowthInput[] = [
  text('one line', 'long', () => `${CLAUSE},`),
  text('one line of names', 'long', () => '人民政府'),
  text('one line of officers', 'long', () => '负责人'),
  text('one line of dates', 'long', () => '2022年3月23日'),
  text('one line of brackets', 'nested', () => '（'),
  text('one line of titles', 'nested', () => '《'),
  text('one line of spaces', 'long', () => ' '),
  text('one line of digits', 'long', () => '1234567890'),
  text('one line of bars', 'wide', () => '| '),
  text('sentences', 'long', (i) => `第${i}项工作${CLAUSE}取得成效,依法行政能力水平明显提高。\n`),
  text('headings', 'wide', (i) => `${i + 1}、${CLAUSE}的主要举措和成效情况\n`),
  text('sections', 'wide', () => `一、主要举措和成效\n${CLAUSE}。\n二、存在的不足和原因\n${CLAUSE}。\n`),
  text('titles', 'wide', () => '武清区上马台镇2021年法治政府建设情况报告\n'),
  text('signatures', 'wide', () => '武清区上马台镇人民政府\n2022年3月23日\n                              \n'),
  text('table of contents', 'wide', (i) => `${i + 1}、${CLAUSE}的主要举措……${i}\n`),
  text('table rows', 'wide', (i) => `| 项目${i} | ${i} | 检查情况 | 处理数量 |\n`),
  text('wrapped lines', 'long', () => `${CLAUSE}依法行政全面从严治党落实改革各项\n`),
];
