/** Which way a figure is better, as those who report it mean it; null where neither is. */
export type Direction = 'up' | 'down' | null;

/** What a figure counts. */
export interface IndicatorKind {
  readonly id: string;
  readonly name: string;
  /** The unit it is counted in when it is stated without one, as a zero in words is. */
  readonly unit: string;
  readonly better: Direction;
}

type KindRow = readonly [id: string, name: string, unit: string, better?: Direction];

const ROWS: readonly KindRow[] = [
  ['reconsideration-cases', '行政复议案件', '件'],
  ['reconsideration-closed', '行政复议办结', '件'],
  ['reconsideration-corrected', '行政复议纠错', '件', 'down'],
  ['reconsideration-upheld', '行政复议维持', '件'],
  ['reconsideration-settled', '行政复议调解和解', '件', 'up'],
  ['reconsideration-correction-rate', '行政复议纠错率', '%', 'down'],
  ['litigation-cases', '行政诉讼案件', '件', 'down'],
  ['litigation-closed', '行政诉讼审结', '件'],
  ['litigation-lost', '行政诉讼败诉', '件', 'down'],
  ['litigation-won', '行政诉讼胜诉', '件', 'up'],
  ['litigation-lost-rate', '行政诉讼败诉率', '%', 'down'],
  ['litigation-won-rate', '行政诉讼胜诉率', '%', 'up'],
  ['court-appearance-rate', '负责人出庭应诉率', '%', 'up'],
  ['court-appearances', '负责人出庭应诉', '次', 'up'],
  ['trials-attended', '旁听庭审', '次', 'up'],
  ['judicial-suggestions', '司法建议', '件'],
  ['procuratorial-suggestions', '检察建议', '件'],
  ['legality-reviews', '合法性审查', '件', 'up'],
  ['contracts-reviewed', '合同协议审查', '份', 'up'],
  ['decisions-reviewed', '重大行政决策合法性审查', '项', 'up'],
  ['review-rate', '合法性审查率', '%', 'up'],
  ['legal-opinions', '法律意见', '条', 'up'],
  ['normative-documents', '制定规范性文件', '件'],
  ['documents-filed', '规范性文件备案', '件'],
  ['documents-cleaned', '清理规范性文件', '件'],
  ['documents-repealed', '废止规范性文件', '件'],
  ['filing-rate', '规范性文件报备率', '%', 'up'],
  ['fairness-reviews', '公平竞争审查', '件', 'up'],
  ['village-rules', '审查村规民约', '份', 'up'],
  ['enforcement-personnel', '出动执法人员', '人次'],
  ['enforcement-inspections', '执法检查', '次'],
  ['hazards', '发现问题隐患', '处'],
  ['hazards-fixed', '整改问题隐患', '处', 'up'],
  ['orders', '责令改正', '份'],
  ['cases-filed', '立案', '件'],
  ['penalties', '行政处罚', '件'],
  ['fines-yuan', '罚没款', '元'],
  ['no-penalty', '不予处罚', '件', 'up'],
  ['case-files-reviewed', '案卷评查', '件', 'up'],
  ['hearings', '听证', '次'],
  ['cases-transferred', '移送案件', '件'],
  ['licences', '行政许可', '件'],
  ['enforcement-officers', '执法人员', '名', 'up'],
  ['certified-officers', '持证执法人员', '名', 'up'],
  ['certified-rate', '执法持证率', '%', 'up'],
  ['enforcement-review-rate', '执法决定法制审核率', '%', 'up'],
  ['drills', '应急演练', '场', 'up'],
  ['publicity-events', '法治宣传活动', '场次', 'up'],
  ['materials-distributed', '宣传资料', '份', 'up'],
  ['banners', '宣传横幅', '条', 'up'],
  ['boards', '宣传展板', '块', 'up'],
  ['people-reached', '受教育群众', '人次', 'up'],
  ['legal-consultations', '法律咨询', '人次', 'up'],
  ['law-people', '法律明白人', '名', 'up'],
  ['law-households', '学法用法示范户', '户', 'up'],
  ['vice-principals', '法治副校长', '名', 'up'],
  ['law-culture-sites', '法治文化阵地', '处', 'up'],
  ['posts', '推送普法信息', '条', 'up'],
  ['group-study', '集体学法', '次', 'up'],
  ['trainings', '法治培训', '期', 'up'],
  ['training-people', '培训人次', '人次', 'up'],
  ['exam-pass-rate', '学法考试合格率', '%', 'up'],
  ['exam-participation-rate', '学法考试参考率', '%', 'up'],
  ['meetings', '研究法治建设会议', '次', 'up'],
  ['disputes-found', '排查矛盾纠纷', '件'],
  ['disputes-mediated', '调解矛盾纠纷', '件', 'up'],
  ['disputes-settled', '调解成功', '件', 'up'],
  ['mediation-rate', '调解成功率', '%', 'up'],
  ['mediators', '人民调解员', '名', 'up'],
  ['mediation-committees', '人民调解委员会', '个', 'up'],
  ['petitions', '信访事项', '件'],
  ['petition-backlog', '化解信访积案', '件', 'up'],
  ['petition-visits', '接待来访批次', '批'],
  ['petition-people', '接待来访人次', '人次'],
  ['petition-rate', '信访办结率', '%', 'up'],
  ['legal-aid', '法律援助案件', '件', 'up'],
  ['legal-advisers', '法律顾问', '名', 'up'],
  ['public-lawyers', '公职律师', '名', 'up'],
  ['hotline-cases', '热线工单', '件'],
  ['hotline-rate', '热线满意率', '%', 'up'],
  ['hotline-closed-rate', '热线办结率', '%', 'up'],
  ['hotline-response-rate', '热线响应率', '%', 'up'],
  ['service-items', '政务服务事项', '项'],
  ['online-rate', '网上可办率', '%', 'up'],
  ['enterprise-visits', '走访企业', '家', 'up'],
  ['info-disclosed', '主动公开信息', '条', 'up'],
  ['info-requests', '信息公开申请', '件'],
  ['proposals', '建议提案', '件'],
  ['proposal-rate', '建议提案办复率', '%', 'up'],
];

/** What reports state figures of, in the order in which pages show them. */
export const KINDS: readonly IndicatorKind[] = ROWS.map(([id, name, unit, better = null]) => ({
  id,
  name,
  unit,
  better,
}));

const byId = new Map(KINDS.map((kind) => [kind.id, kind]));

/** A kind by its id. */
export function kindOf(id: string): IndicatorKind {
  const kind = byId.get(id);
  if (kind === undefined) throw new Error(`no kind of indicator has the id ${id}`);
  return kind;
}
