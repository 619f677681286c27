import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pick, placeIn, type Random } from '../../fuzz/random.ts';

/** How an answer says what was planned: nearly so, with other words in another order, or told anew. */
export const STYLES = ['near', 'swapped', 'anew'] as const;
export type Style = (typeof STYLES)[number];
/** One in five is told anew. */
const MIXTURE: readonly Style[] = ['near', 'near', 'swapped', 'swapped', 'anew'];

/** An item of a plan, and the number of the paragraph that answers it; null for none. */
export interface PlantedItem {
  readonly text: string;
  readonly answer: number | null;
  readonly style: Style | null;
}

/** A plan and the paragraphs of the report of a year later. */
export interface PlantedPair {
  readonly items: readonly PlantedItem[];
  readonly paragraphs: readonly { readonly text: string; readonly heading: string }[];
}

/** A matter: as planned, told nearly so, told anew. */
export type Matter = readonly [plan: string, near: string, anew: string];

/** `plain` is told in plain words, and the table of fields was completed with it; for `unseen` no word of the table was added; `official` tells anew as reports do, by somebody who knew none of the rules. */
export type Half = 'tune' | 'plain' | 'unseen' | 'aside' | 'official';

/** Matters of `matters-NAME.tsv`, all written for these tests. */
export function readMatters(name: Half): Matter[] {
  const text = readFileSync(path.join(import.meta.dirname, `matters-${name}.tsv`), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string, string]);
}

const PLAN_FORMULAS = [
  '要加强跟踪问效，及时总结推广经验。',
  '要细化工作方案，明确责任人和完成时限。',
  '持续加强组织领导，不断提升依法行政能力和水平。',
  '进一步压实工作责任，推动各项任务落地见效。',
];
const TOLD_FORMULAS = [
  '持续加强组织领导，不断提升依法行政能力和水平。',
  '进一步压实工作责任，推动各项任务落地见效。',
  '坚持边干边总结，及时把成熟经验固化为制度。',
  '加强统筹协调，形成齐抓共管的良好局面。',
  '适时组织“回头看”，对整改事项逐一复核。',
];
const PLAN_OPENINGS = ['持续', '进一步', '继续', '', ''];
const HEADINGS = ['（一）压实工作责任。', '（二）聚焦重点任务。', '（三）夯实法治根基。', '（四）提升治理效能。'];

const ASIDES = ['各方反响良好', '由分管负责人牵头', '经费由财政列支', '相关做法被上级简报刊发', '比上年有明显增加'];

/** Words and others for the same; the rules that are tested have a table of their own. */
const OTHERS = [
  ['宣传', '宣讲'],
  ['培训', '轮训'],
  ['纠纷', '争议'],
  ['化解', '调处'],
  ['排查', '摸排'],
  ['检查', '巡查'],
  ['整治', '治理'],
  ['提高', '提升'],
  ['建立', '构建'],
  ['健全', '完善'],
  ['完善', '优化'],
  ['开展', '组织'],
  ['推进', '推动'],
  ['落实', '执行'],
  ['群众', '百姓'],
  ['企业', '市场主体'],
  ['审查', '审核'],
  ['公开', '公布'],
  ['督察', '督查'],
  ['打击', '查处'],
  ['材料', '资料'],
  ['隐患', '险情'],
  ['预防', '防范'],
  ['增强', '强化'],
  ['规范', '理顺'],
  ['领导干部', '班子成员'],
  ['执法人员', '执法队员'],
  ['清单', '目录'],
  ['机制', '制度'],
  ['帮助', '协助'],
  ['整改', '改正'],
  ['办理', '办结'],
  ['案件', '个案'],
  ['监管', '管控'],
  ['项目', '工程'],
  ['平台', '系统'],
  ['数据', '信息'],
  ['行为', '现象'],
  ['制度', '办法'],
  ['程序', '流程'],
  ['措施', '办法'],
  ['风险', '苗头'],
  ['事项', '业务'],
  ['单位', '机构'],
  ['查处', '惩处'],
  ['加强', '抓紧'],
  ['组织', '举办'],
  ['参与', '介入'],
  ['管理', '管护'],
  ['活动', '行动'],
  ['覆盖', '普及'],
  ['专项', '集中'],
  ['提升', '增进'],
  ['引进', '招录'],
  ['防止', '杜绝'],
  ['减少', '压降'],
  ['扩大', '拓宽'],
  ['邀请', '请来'],
  ['实施', '推开'],
  ['处理', '处置'],
  ['改善', '改观'],
] as const;

/** Says what was planned with other words, its clauses the other way round, with a figure. */
export function swapWords(plan: string, random: Random): string {
  const taken = new Set<string>();
  let text = plan.replace(/。$/u, '');
  for (const [was, is] of OTHERS) {
    if (!text.includes(was) || taken.has(was)) continue;
    text = text.replaceAll(was, is);
    taken.add(is);
  }
  const clauses = [...text.split('，').reverse(), pick(ASIDES, random)];
  return `${clauses.join('，')}，共${2 + placeIn({ length: 300 }, random)}次。`;
}

/** A plan of six items, four of them answered on average, among ten other paragraphs. */
export function plantPair(matters: readonly Matter[], random: Random): PlantedPair {
  const shuffled = shuffle(matters, random);
  const [planned, others] = [shuffled.slice(0, 6), shuffled.slice(6, 16)];
  const told = planned.map((matter, item) => {
    if (random() < 0.35) return null;
    const style = pick(MIXTURE, random);
    return { item, style, text: tell(matter, style, random) };
  });
  const answers = told.flatMap((one) => one ?? []);
  const distractors = others.map((matter) => ({ item: null, text: tell(matter, pick(MIXTURE, random), random) }));
  const sentences = shuffle([...answers, ...distractors], random);
  const groups: (typeof sentences)[] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1);
    // Three in ten stand in one paragraph with what goes before.
    if (last !== undefined && last.length < 3 && random() < 0.3) last.push(sentence);
    else groups.push([sentence]);
  }
  const paragraphs = groups.map((group) => ({
    heading: pick(HEADINGS, random),
    text: group.map(({ text }) => (random() < 0.4 ? text + pick(TOLD_FORMULAS, random) : text)).join(''),
  }));
  const items = planned.map(([plan], item): PlantedItem => {
    const answer = groups.findIndex((group) => group.some((one) => one.item === item));
    const formula = random() < 0.4 ? pick(PLAN_FORMULAS, random) : '';
    return {
      text: `${pick(PLAN_OPENINGS, random)}${plan}${formula}`,
      answer: answer < 0 ? null : answer,
      style: told[item]?.style ?? null,
    };
  });
  return { items, paragraphs };
}

function tell([plan, near, anew]: Matter, style: Style, random: Random): string {
  return style === 'near' ? near : style === 'anew' ? anew : swapWords(plan, random);
}

function shuffle<T>(values: readonly T[], random: Random): T[] {
  return values
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
