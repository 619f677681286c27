import { areaList } from '@vant/area-data';
import { seeded } from '../search/support/random-queries.ts';
import type { WordWalk } from './word-walk.ts';

/** A capture that no one wrote: its file name, and its text as a page would give it. */
export interface SyntheticCapture {
  readonly path: string;
  readonly text: string;
}

const FIRST_YEAR = 2018;
const YEARS = 8;
const BODIES = ['人民政府', '司法局', '教育局', '市场监督管理局', '农业农村局', '卫生健康局'];
/** Characters of names that only one report has, so that the archive has its share of rare words. */
const NAME_CHARACTERS =
  '云溪岭兰桥峰泉湾岩浦澜沧槐棠榆梧桐鹭鹤麟瑞祥禾穗黎漳沅澧湄洮浔淇濮汶泗沭沂潍淄滁泾渭洛涧崤函骊';
const NAME_KINDS = ['工程', '行动', '工作室', '调解室', '驿站', '平台', '模式'];
/** Section headings in the usual order with the share of the text they take; the leaders' duties are now and then left out. */
const SECTIONS = [
  { heading: '一、推进法治政府建设的主要举措和成效', share: 0.58, topics: 7 },
  { heading: '二、党政主要负责人履行推进法治建设第一责任人职责情况', share: 0.12, topics: 0 },
  { heading: '三、法治政府建设存在的不足和原因', share: 0.12, topics: 0 },
  { heading: '四、下一年度推进法治政府建设的主要安排', share: 0.18, topics: 3 },
] as const;
const NUMERALS = '一二三四五六七';
const SHORTEST = 4000;
const SPREAD = 2000;
/** Paragraphs end with a whole sentence, and headings come on top. */
const FILL = 0.8;

const counties = Object.entries(areaList.county_list).filter(([, name]) => /[县市区旗]$/u.test(name));

/** Report `number` of an archive without end: the same number gives the same text of 4,000 to 6,000 characters. */
export function syntheticCapture(number: number, walk: WordWalk): SyntheticCapture {
  const random = seeded(number * 7919 + 17);
  const year = FIRST_YEAR + (number % YEARS);
  const body = Math.floor(number / YEARS);
  const [code = '', county = ''] = counties[(body * 37) % counties.length] ?? [];
  const issuer = `${placeOf(code)}${county}${BODIES[body % BODIES.length]}`;
  const length = SHORTEST + Math.floor(random() * SPREAD);
  const lines = [
    `${issuer}${year}年法治政府建设情况报告`,
    `发布时间：${year + 1}-0${1 + Math.floor(random() * 3)}-${10 + Math.floor(random() * 19)}　来源：${issuer}`,
    `${year}年，${sentences(120, walk, random)}现将${year}年度法治政府建设情况报告如下：`,
    ...SECTIONS.flatMap((section) => sectionLines(section, length * section.share * FILL, { walk, random })),
  ];
  return { path: `${String(number).padStart(5, '0')}.txt`, text: `${lines.join('\n')}\n` };
}

function placeOf(code: string): string {
  const province = areaList.province_list[`${code.slice(0, 2)}0000`] ?? '';
  const city = areaList.city_list[`${code.slice(0, 4)}00`] ?? '';
  return /[市州盟]$|地区$/u.test(city) && city !== province ? province + city : province;
}

interface Means {
  readonly walk: WordWalk;
  readonly random: () => number;
}

function sectionLines(section: (typeof SECTIONS)[number], length: number, { walk, random }: Means): string[] {
  const topics = Math.max(1, section.topics);
  const lines: string[] = [section.heading];
  for (let topic = 0; topic < topics; topic++) {
    if (section.topics > 0) lines.push(`（${NUMERALS[topic]}）${walk.clause(random)}`);
    const paragraphs = 1 + Math.floor(random() * 3);
    for (let at = 0; at < paragraphs; at++) lines.push(sentences(length / topics / paragraphs, walk, random));
  }
  return lines;
}

/** Sentences of together at least so many characters; each ends with a full stop. */
function sentences(length: number, walk: WordWalk, random: () => number): string {
  let text = '';
  while (text.length < length) {
    const clauses = Array.from({ length: 2 + Math.floor(random() * 4) }, () => walk.clause(random));
    if (random() < 0.12) clauses.push(`打造“${rareName(random)}”`);
    text += `${clauses.join('，')}。`;
  }
  return text;
}

function rareName(random: () => number): string {
  const pick = (from: ArrayLike<string>) => from[Math.floor(random() * from.length)] as string;
  const name = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(NAME_CHARACTERS)).join('');
  return name + pick(NAME_KINDS);
}
