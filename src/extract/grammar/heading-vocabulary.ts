/** What a word of a heading speaks of; each concept has one letter, of which the compositions are written. */
export const CONCEPTS = {
  lack: 'L',
  exists: 'E',
  cause: 'C',
  ahead: 'A',
  year: 'Y',
  intent: 'I',
  remedy: 'V',
  advice: 'Q',
  head: 'H',
  first: 'F',
  duty: 'D',
  deed: 'W',
  result: 'R',
  state: 'S',
  review: 'B',
  other: 'O',
  tell: 'T',
  act: 'P',
  mend: 'X',
  join: 'J',
  subject: 'G',
  plain: 'M',
} as const;
export type Concept = keyof typeof CONCEPTS;

/**
 * Where a group of words was taken from: `regulation` 《法治政府建设与责任落实督察工作规定》 and the rules on the first responsible
 * person, `outline` the outlines of 2015 and 2021, `survey` headings of real reports, `language` further words of current official
 * Chinese for the same thing.
 */
export type WordSource = 'regulation' | 'outline' | 'survey' | 'language';

/** Words for one concept out of one source, parted by spaces. */
export interface WordGroup {
  readonly concept: Concept;
  readonly source: WordSource;
  readonly words: string;
}

/** The nouns and verbs of which first-level headings are made. */
export const VOCABULARY: readonly WordGroup[] = [
  // 存在的不足和原因
  { concept: 'lack', source: 'regulation', words: '不足' },
  {
    concept: 'lack',
    source: 'survey',
    words: '问题 短板 弱项 薄弱环节 困难 差距 挑战 短板弱项 短板不足 突出问题 问题不足 问题短板',
  },
  {
    concept: 'lack',
    source: 'language',
    words:
      '不足之处 缺陷 缺点 欠缺 缺失 缺漏 缺憾 缺口 短处 弱点 软肋 薄弱点 薄弱之处 薄弱方面 难点 痛点 堵点 难题 难处 难点堵点 瓶颈 瓶颈制约 制约 制约因素 制约瓶颈 阻力 掣肘 障碍 困境 困惑 困扰 症结 漏洞 隐患 弊端 失误 偏差 落差 欠账 空白 盲区 盲点 弱势 劣势 矛盾 矛盾问题 困难问题 困难挑战 问题困难 主要矛盾 待改进之处 有待改进之处 有待加强之处 有待改进的方面 需要改进的方面 有待提升之处 待提升之处 待完善之处 有待完善之处',
  },
  // …存在的…
  { concept: 'exists', source: 'regulation', words: '存在' },
  {
    concept: 'exists',
    source: 'language',
    words:
      '面临 遇到 遇见 碰到 现存 尚存 仍存 仍存在 还存在 尚存在 仍有 尚有 还有 暴露 暴露出 反映 反映出 查摆 查摆出 查找 自查 检视 检视出 凸显 显现',
  },
  { concept: 'cause', source: 'regulation', words: '原因' },
  {
    concept: 'cause',
    source: 'language',
    words: '成因 原因分析 成因分析 原因剖析 根源 根源分析 原由 缘由 成因剖析 根源剖析 归因 分析 剖析 反思',
  },
  // 下一年度…主要安排
  { concept: 'ahead', source: 'regulation', words: '下一年度' },
  {
    concept: 'ahead',
    source: 'survey',
    words: '下一步 下步 下一阶段 下阶段 下一年 今后 新的一年 新一年 明年 来年 下年度 下一步工作',
  },
  {
    concept: 'ahead',
    source: 'language',
    words:
      '下年 下一步的 翌年 次年 后续 接下来 未来 拟 拟定 将要 即将 今后一个时期 今后一段时间 今后一段时期 下一时期 下一周期 新年度 下一个年度 面向未来 面向新一年 明年起 近期 “十五五”时期 “十四五”时期 十五五时期 下一程',
  },
  { concept: 'intent', source: 'regulation', words: '安排' },
  {
    concept: 'intent',
    source: 'survey',
    words:
      '打算 计划 思路 谋划 部署 目标 任务 重点 要点 设想 努力方向 方向 工作要点 工作重点 工作思路 工作打算 工作计划 工作安排 工作谋划',
  },
  {
    concept: 'intent',
    source: 'language',
    words:
      '规划 构想 考虑 展望 前瞻 愿景 筹划 擘画 蓝图 路径 着力点 发力点 着力方向 发力方向 工作方向 工作目标 工作任务 目标任务 工作部署 工作设想 工作规划 工作构想 工作考虑 推进计划 任务书 路线图 施工图 时间表 预期 举措安排 思路举措 思路和举措 思路措施 主攻方向 行动方向 怎么干',
  },
  {
    concept: 'remedy',
    source: 'survey',
    words: '改进措施 整改措施 改进方向 改进',
  },
  {
    concept: 'remedy',
    source: 'language',
    words:
      '整改 对策 对策建议 对策措施 应对 应对举措 应对措施 整改方向 整改思路 改进举措 改进思路 改进意见 提升方向 整改安排 改进打算 改进办法 解决办法 解决措施 化解办法 解决思路',
  },
  {
    concept: 'advice',
    source: 'language',
    words: '意见 建议 意见建议 意见和建议 意见与建议 工作建议 诉求 请求 恳请 请求事项 建议事项',
  },
  // 党政主要负责人…履行…职责
  { concept: 'head', source: 'regulation', words: '党政主要负责人 主要负责人' },
  {
    concept: 'head',
    source: 'survey',
    words: '主要负责同志 主要领导 党政主要领导 负责人 负责同志 领导干部 主要责任人',
  },
  {
    concept: 'head',
    source: 'language',
    words:
      '一把手 党政一把手 “一把手” 党政“一把手” 主官 党政主官 行政主官 主政者 带头人 班子带头人 领头雁 领头人 班长 班子成员 领导班子 班子 党政领导 党政同志 “关键少数” 关键少数 书记 党委书记 党组书记 工委书记 党工委书记 市长 县长 区长 旗长 镇长 乡长 州长 盟长 省长 主席 局长 主任 厅长 处长 部长 署长 行长 关长 院长 队长 支队长 场长 管委会主任 办事处主任 主要同志 行政首长 党政正职 正职 单位正职 首长 责任人',
  },
  { concept: 'first', source: 'regulation', words: '第一责任人' },
  {
    concept: 'first',
    source: 'language',
    words: '“第一责任人” 第一责任 首要责任人 首要责任 第一职责',
  },
  { concept: 'duty', source: 'regulation', words: '职责' },
  { concept: 'duty', source: 'survey', words: '责任 履职 述法 履责 履职情况' },
  {
    concept: 'duty',
    source: 'language',
    words:
      '尽责 履职尽责 担当 担责 负责 述职 述责 尽职 履职担当 责任担当 履行职责 履行责任 职责履行 责任落实 领责 履约践诺 履法 主体责任 领导责任',
  },
  // 主要举措和成效
  { concept: 'deed', source: 'regulation', words: '举措' },
  { concept: 'deed', source: 'survey', words: '措施 做法 工作 主要工作 重点工作 工作举措 工作措施 工作做法' },
  {
    concept: 'deed',
    source: 'language',
    words: '作为 办法 行动 实践 作法 经验 经验做法 探索 实事 步骤 动作 做了哪些事 做了什么 干了什么 特色做法 典型做法',
  },
  { concept: 'result', source: 'regulation', words: '成效' },
  { concept: 'result', source: 'survey', words: '成果 成绩 亮点 工作成效 突出成效' },
  {
    concept: 'result',
    source: 'language',
    words:
      '效果 进展 实效 业绩 收获 成就 战果 答卷 特色 工作亮点 特色亮点 工作成果 工作成绩 工作进展 实绩 质效 建树 收效 变化 取得了什么',
  },
  { concept: 'state', source: 'regulation', words: '情况' },
  {
    concept: 'state',
    source: 'language',
    words:
      '概况 状况 概述 现状 概览 综述 态势 纪实 基本面 基本情况 总体情况 工作情况 进展情况 开展情况 落实情况 完成情况 推进情况 整体情况 总体概况 全貌',
  },
  { concept: 'review', source: 'survey', words: '回顾 总结' },
  { concept: 'review', source: 'language', words: '盘点 小结 梳理 梳理总结 汇总 回眸 回望 综览 述评' },
  // 其他需要报告的情况
  { concept: 'other', source: 'regulation', words: '其他' },
  {
    concept: 'other',
    source: 'language',
    words: '其它 其余 另外 此外 附带 补充 附加 别的 附则 附注 补记',
  },
  { concept: 'tell', source: 'regulation', words: '报告' },
  { concept: 'tell', source: 'survey', words: '说明 事项' },
  {
    concept: 'tell',
    source: 'language',
    words:
      '汇报 交代 特此说明 注明 备注 口径 告知 反馈 披露 公开 事宜 内容 信息 需要 应当 须 需 有必要 必要 提请 请示 报请 予以 一并',
  },
  // 补齐短板: a lack that is mended is a topic of the measures
  {
    concept: 'mend',
    source: 'language',
    words:
      '补齐 补足 补强 补上 弥补 破解 解决 化解 消除 克服 攻克 突破 打通 纠正 整治 治理 消解 疏通 根治 直面 聚焦 瞄准 紧盯 围绕 针对 着眼 坚持',
  },
  {
    concept: 'act',
    source: 'regulation',
    words: '推进 加强 履行',
  },
  {
    concept: 'act',
    source: 'survey',
    words:
      '落实 开展 推动 切实履行 抓 抓好 强化 深化 健全 完善 提升 提高 深入 持续 全面 压实 扛牢 扛起 夯实 筑牢 优化 规范 严格 促进 增强 建立 构建 打造 学习 贯彻 学习贯彻 学习宣传贯彻 践行',
  },
  {
    concept: 'act',
    source: 'language',
    words: '组织 实施 统筹 担负 承担 带头 亲自 引领 领导 部署推进 建设 取得 采取 做出 作出 完成 执行 尽 谋 干 办 述',
  },
  { concept: 'join', source: 'language', words: '和 及 与 以及 、 , ; 暨 并 及其 : 同 兼' },
  {
    concept: 'subject',
    source: 'regulation',
    words: '法治政府建设 法治建设 法治政府 依法行政 法治工作 推进法治政府建设 推进法治建设',
  },
  {
    concept: 'subject',
    source: 'survey',
    words:
      '政府建设 全面依法治国 依法治国 依法治市 依法治县 依法治区 依法治省 依法治镇 法治 依法治理 行政执法 政府法治建设 法治机关建设 法治乡镇建设 推进依法行政',
  },
  {
    concept: 'plain',
    source: 'language',
    words:
      '的 之 了 着 地 在 对 中 上 下 过程中 工作中 方面 过程 主要 突出 有关 相关 基本 总体 整体 具体 取得的 当前 目前 现阶段 一年来 年度 本年度 上年度 上一年度 去年 今年 全年 本年 上年 我市 我县 我区 我镇 我乡 我街道 我局 我厅 我委 我办 我省 我旗 我州 本局 本级 本市 本县 本区 本镇 全市 全县 全区 全镇 全省 全局 全系统 全街道 全乡 全旗 我 我们 本 全 区政府 市政府 县政府 镇政府 省政府 党委 政府 党委政府 党委、政府 市委 县委 区委 镇党委 局党组 党组 党工委 街道 镇 乡 局 县 市 区 一些 几个 若干 仍然 依然 尚 仍 还 也 等 各项 几点 简要 较大 明显 自身 客观 主观 新 好 大 几 个 种 一 点 些',
  },
];
