/** What a rate or an outcome may be of: 办结率 is of petitions, calls or proposals. */
export type Topic =
  | 'reconsideration'
  | 'litigation'
  | 'petition'
  | 'hotline'
  | 'proposals'
  | 'disputes'
  | 'documents'
  | 'exam'
  | 'quality'
  | 'disclosure'
  | 'services';

/** Words that open a topic. Where two stand, the later one is spoken of. */
const WORDS: readonly (readonly [Topic, string])[] = [
  ['reconsideration', '行政复议|复议|直接纠错|纠错率'],
  ['litigation', '行政诉讼|行政应诉|应诉|诉讼|败诉|胜诉'],
  ['petition', '信访|来访|上访'],
  ['hotline', '12345|热线|工单|8890'],
  ['proposals', '代表建议|提案|议案|代表委员'],
  ['disputes', '纠纷|矛盾|人民调解|调解组织|调委会|(?<!协)调处'],
  ['documents', '规范性文件'],
  ['exam', '考试|测试|参考|考法|答题|测评'],
  // Of which 合格率 and 完成率 are not ours: 抽检合格率, 企业年报公示率
  ['quality', '抽检|抽查|检测|监测|质量|产品|年报'],
  ['disclosure', '信息公开|依申请公开'],
  ['services', '政务服务|审批'],
];

const ANY = new RegExp(WORDS.map(([topic, words]) => `(?<${topic}>${words})`).join('|'), 'gu');

/** How far back a topic is looked for. */
const REACH = 160;

/** The topic that a text speaks of last, or null. */
export function lastTopic(text: string): Topic | null {
  let last: Topic | null = null;
  for (const { groups = {} } of text.slice(-REACH).matchAll(ANY))
    last = (Object.keys(groups).find((name) => groups[name] !== undefined) as Topic | undefined) ?? last;
  return last;
}
