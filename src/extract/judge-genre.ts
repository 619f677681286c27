import type { GenreJudgement, Section, Witness } from '../model/report.ts';
import { round } from './answer.ts';
import { type Line, witnessIn } from './line.ts';
import type { Clues } from './metadata/clues.ts';

/** A cue for or against a page being a yearly report; `weight` is in log-odds. */
interface Cue {
  readonly id: string;
  readonly weight: number;
  readonly where: 'head' | 'lead' | 'body';
  readonly pattern: RegExp;
  readonly example: string;
}

/** Cues of the genre and of its look-alikes, after the genre survey. No single one decides. */
const CUES: readonly Cue[] = [
  {
    id: 'report-lead',
    weight: 2.5,
    where: 'lead',
    pattern: /(法治|依法行政).{0,40}(报告|汇报|总结)如下/,
    example: '现将2021年度法治政府建设情况报告如下:',
  },
  { id: 'interpretation', weight: -5, where: 'head', pattern: /(解读|图解|一图读懂)/, example: '【文字解读】' },
  {
    id: 'interpretation',
    weight: -3,
    where: 'body',
    pattern: /(背景依据|起草过程|研判和起草|出台背景)/,
    example: '背景依据',
  },
  {
    id: 'work-plan',
    weight: -4,
    where: 'head',
    pattern: /(工作要点|工作方案|实施方案|工作计划|规划|纲要)/,
    example: '2025年法治政府建设工作要点',
  },
  {
    id: 'work-plan',
    weight: -3,
    where: 'body',
    pattern: /(现印发给你们|请认真贯彻执行|请结合实际认真|责任单位[::])/,
    example: '现印发给你们',
  },
  {
    id: 'work-plan',
    weight: -2,
    where: 'body',
    pattern: /(为做好20\d\d年|制定(如下|本)(要点|方案)|总体要求)/,
    example: '制定本要点',
  },
  {
    id: 'disclosure-report',
    weight: -5,
    where: 'head',
    pattern: /政府信息公开(工作)?(年度)?(情况)?(的)?报告|信息公开(工作)?年度报告|信息公开年报/,
    example: '2024年政府信息公开工作年度报告',
  },
  {
    id: 'disclosure-report',
    weight: -2.5,
    where: 'body',
    pattern: /(主动公开政府信息情况|收到和处理政府信息公开申请|政府信息公开行政复议、行政诉讼情况)/,
    example: '收到和处理政府信息公开申请情况',
  },
  {
    id: 'government-work-report',
    weight: -6,
    where: 'body',
    pattern: /(各位代表|向大会(报告|作报告)|请予审议,并请)/,
    example: '各位代表:现在,我代表市人民政府向大会报告工作',
  },
  {
    id: 'personal-report',
    weight: -3,
    where: 'lead',
    pattern: /本人(坚持|认真|严格|作为)/,
    example: '本人认真履行职责',
  },
  {
    id: 'sample-essay',
    weight: -4,
    where: 'head',
    pattern: /(范文|【\d篇】|公文写作|网友投稿|文库)/,
    example: '公文范文',
  },
  {
    id: 'sample-essay',
    weight: -2.5,
    where: 'body',
    pattern: /(某(市|县|区|镇|局|单位)|[XxＸ×*]{2,}(市|县|区|镇|局))/,
    example: '某县人民政府',
  },
  { id: 'half-year', weight: -4, where: 'head', pattern: /上半年/, example: '2023年上半年法治建设工作总结' },
  {
    id: 'half-year',
    weight: -3,
    where: 'body',
    pattern: /[、.] ?下半年(的)?(工作)?(计划|安排|打算|思路|重点)/,
    example: '三、下半年工作计划',
  },
  { id: 'personal-report', weight: -4, where: 'head', pattern: /(述职|述法)/, example: '2024年度述职述法报告' },
  {
    id: 'evaluation',
    weight: -4,
    where: 'head',
    pattern: /(评估报告|白皮书|考核通报)/,
    example: '法治政府建设第三方评估报告',
  },
  { id: 'evaluation', weight: -3, where: 'body', pattern: /评估小组|评估组通过/, example: '评估小组通过实地走访' },
  {
    id: 'enforcement-report',
    weight: -5,
    where: 'head',
    pattern: /(行政执法|三项制度)(工作)?(数据|统计)?(年度)?(情况)?(的)?(年报|年度报告|报告)/,
    example: '2024年行政执法年度报告',
  },
  {
    id: 'enforcement-report',
    weight: -3,
    where: 'body',
    pattern: /[、.] ?(行政执法基本情况|行政处罚实施情况|行政许可实施情况)/,
    example: '一、行政执法基本情况',
  },
  {
    id: 'deliberation',
    weight: -6,
    where: 'head',
    pattern: /(审议意见|执法检查(情况)?的?报告)/,
    example: '审议意见研究处理情况的报告',
  },
  {
    id: 'paper',
    weight: -5,
    where: 'body',
    pattern: /^(参考文献|摘要[::]|【摘要】)/,
    example: '摘要:法治政府建设是…',
  },
  { id: 'news', weight: -3, where: 'lead', pattern: /(记者|本报讯|新闻发布会)/, example: '记者从市司法局获悉' },
];

const PRIOR = 0;
const TITLE = 3;
const NO_SECTIONS = -2.5;
/** Every report of the genre names what it is about. */
const NO_SUBJECT = -3;
const NO_SUBJECT_WITNESS: Witness = { rule: 'subject-not-named', text: '法治, 依法行政', start: null, end: null };

/** Judges whether a capture is a report of the genre, by several cues together. */
export function judgeGenre(clues: Clues, sections: readonly Section[]): GenreJudgement {
  const found = CUES.flatMap((cue) => {
    const witness = findCue(cue, clues);
    return witness ? [{ weight: cue.weight, witness }] : [];
  });
  if (!speaksOfSubject(clues)) found.push({ weight: NO_SUBJECT, witness: NO_SUBJECT_WITNESS });
  const title = clues.titles[0];
  if (title) {
    found.push({
      weight: TITLE,
      witness: { rule: 'title-form', text: title.text, start: title.start, end: title.end },
    });
  }
  const keys = new Set(sections.map((section) => section.key));
  const kinds = (['measures', 'leader-duties', 'shortcomings', 'next-year', 'other'] as const).filter((key) =>
    keys.has(key),
  );
  const headed = sections.some(({ heading }) => heading !== null);
  const fromSections = sections.length === 0 ? NO_SECTIONS : headed ? kinds.length * 1.2 - 1 : 0;
  const odds = PRIOR + found.reduce((sum, { weight }) => sum + weight, 0) + fromSections;
  const sure = 1 / (1 + Math.exp(-odds));
  return {
    isReport: odds > 0,
    confidence: round(Math.max(sure, 1 - sure)),
    witnesses: [
      ...found.map(({ witness }) => witness),
      { rule: 'standard-sections', text: kinds.join(', ') || 'none', start: null, end: null },
    ],
  };
}

function speaksOfSubject({ head, body }: Clues): boolean {
  return [...head, ...body].some(({ norm }) => /法治|依法行政|依法治/.test(norm));
}

function findCue(cue: Cue, clues: Clues): Witness | null {
  const lines: readonly Line[] = cue.where === 'head' ? clues.head : cue.where === 'lead' ? clues.lead : clues.body;
  for (const line of lines) {
    const match = cue.pattern.exec(line.norm);
    if (match) return witnessIn(line, cue.id, match.index, match.index + match[0].length);
  }
  return null;
}
