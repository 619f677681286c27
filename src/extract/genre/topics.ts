import type { Line } from '../lines/line.ts';

/** What reports of the genre tell of, after the outline of 2021–2025; look-alikes seldom touch more than a few. */
export const TOPICS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /法治(?!日报)|依法治|依法行政/, example: '法治思维' },
  { pattern: /执法(?!检查组)/, example: '规范公正文明执法' },
  { pattern: /裁量|行政处罚|案卷|亮证|持证/, example: '评查案卷38件' },
  { pattern: /规范性文件|公文|文件.{0,6}(?:清理|备案)|备案审查|立法/, example: '清理行政规范性文件' },
  { pattern: /合法性审[查核]|法律顾问|公职律师|律师/, example: '合法性审查全覆盖' },
  { pattern: /(?:重大|行政|民主|科学)决策|决策(?:程序|机制)|议事|公众参与/, example: '重大行政决策' },
  { pattern: /复议|应诉|行政诉讼|败诉|出庭/, example: '行政复议案件' },
  { pattern: /普法|宪法|民法典|学法|法律(?:知识|进)/, example: '谁执法谁普法' },
  { pattern: /调解|纠纷|信访/, example: '化解矛盾纠纷' },
  { pattern: /(?:政务|政府信息|信息)公开/, example: '推进政务公开' },
  { pattern: /放管服|营商|审批|许可|政务服务|简政|办事/, example: '优化营商环境' },
  { pattern: /权责清单|权力清单|权责|清单制/, example: '动态调整权责清单' },
  { pattern: /人大代表|政协|建议提案|司法监督|审计监督|检察建议|司法建议/, example: '办理建议提案' },
  { pattern: /突发事件|应急/, example: '依法应对突发事件' },
  { pattern: /双随机|信用(?:监管|体系|修复|等级)|包容审慎|首违/, example: '双随机、一公开' },
  { pattern: /第一责任人|述法|带头(?:学法|守法|抓法治)/, example: '履行第一责任人职责' },
  { pattern: /公共法律服务|法律援助|公证|法律明白人/, example: '公共法律服务' },
];

/** The topics that lines touch, each by the words that first do. */
export function topicsIn(lines: readonly Line[]): string[] {
  return TOPICS.flatMap(({ pattern }) => lines.find(({ norm }) => pattern.test(norm))?.norm.match(pattern)?.[0] ?? []);
}
