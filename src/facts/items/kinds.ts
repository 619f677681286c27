/** What a shortcoming is about, with its name. `other` is what no rule knows. */
export const KINDS = {
  staff: '队伍力量与能力',
  awareness: '法治意识',
  procedure: '执法程序与规范',
  publicity: '普法与群众法治观念',
  supervision: '监督与问责',
  coordination: '体制与协调',
  resources: '经费与保障',
  digital: '信息化',
  service: '政务服务与营商环境',
  openness: '政务公开',
  decisions: '行政决策',
  'legal-review': '制度建设与合法性审查',
  disputes: '矛盾纠纷与复议应诉',
  implementation: '责任与制度落实',
  other: '其他',
} as const;
export type Kind = keyof typeof KINDS;
/** All kinds in their order, `other` last. */
export const KIND_KEYS = Object.keys(KINDS) as readonly Kind[];
