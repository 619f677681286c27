/** Endings of names of legal and administrative instruments, after the kinds of 公文 (党政机关公文处理工作条例) and of statutes. */
export const INSTRUMENT_ENDINGS: readonly string[] = [
  ...['宪法', '法', '法典', '条例', '规定', '办法', '细则', '规则', '规程', '准则', '通则', '守则', '章程'],
  ...['纲要', '意见', '决定', '决议', '通知', '通告', '公告', '通报', '批复', '解释', '命令'],
  ...['规划', '计划', '方案', '要点', '目录', '清单', '标准', '基准', '制度', '指引', '指南', '公约', '协定'],
];

/** Names that end like an instrument and are none. */
export const NO_INSTRUMENTS: readonly RegExp[] = [
  // e.g. 《我的看法》《好做法》
  /[做看想说写]法$/u,
  // e.g. 《习近平法治思想学习纲要》, a book
  /学习纲要$/u,
  // e.g. 《今日说法》《焦点访谈》
  /^今日/u,
  // e.g. 《行政执法检查通知》 as a form that is filled in for one case
  /(?:告知|整改|责令.*)通知$/u,
];
