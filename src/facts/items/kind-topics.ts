import type { Kind } from './kinds.ts';

/** Words that a kind's shortcomings have more often than others have them. */
export interface KindTopic {
  readonly kind: Exclude<Kind, 'other'>;
  /** Parted by spaces; each counts once. */
  readonly words: string;
}

/**
 * What items are about by the words in them, beside the rules: all items here are shortcomings, so that no lack need be said. Of kinds
 * that weigh as much the one that stands first is taken: the narrower.
 */
export const KIND_TOPICS: readonly KindTopic[] = [
  { kind: 'openness', words: '公开 公示 网站 栏目 解读 透明 公告 公布 知晓 依申请 政务新媒体' },
  {
    kind: 'decisions',
    words:
      '决策 征求 听取 意见征集 论证 议事 听证 集体研究 集体讨论 协商 拍板 拍脑袋 专家库 风险评估 风险研判 公众参与 重大项目 先决策 留痕',
  },
  {
    kind: 'digital',
    words:
      '系统 平台 数据 信息化 信息核对 信息壁垒 线上 网上 智慧 智能 科技 数字 录入 一张网 预警 应用场景 软件 电子 人工比对 监测手段 技术手段 打通 互联',
  },
  {
    kind: 'disputes',
    words: '纠纷 矛盾 信访 上访 调解 调委会 调处 诉讼 复议 应诉 争议 投诉 败诉 仲裁 诉求 欠款 纠葛 源头治理 化解 出庭',
  },
  {
    kind: 'publicity',
    words:
      '宣传 宣讲 普法 法律进 以案释法 群众 村民 居民 业主 从业人员 从业者 经营户 经营者 商贩 企业主 法律知识 法规知识 侥幸 普及 课堂 讲座 阵地 氛围 守法 学法懂法 老年人 青少年 法治文化',
  },
  {
    kind: 'legal-review',
    words:
      '合法性 规范性文件 审查 审核 合同 配套制度 规章 管理办法 管理规定 条例 法律顾问 公职律师 立法 备案 村规民约 修订 清理 废改立 上位法 制度建设 制度供给 依据 出台 滞后于',
  },
  {
    kind: 'supervision',
    words:
      '监督 督察 督查 督办 考核 评议 问责 追责 倒查 过错责任 制约 盲区 审计 纪检 巡察 销号 内部审核 内控 权力运行 漏洞',
  },
  {
    kind: 'coordination',
    words:
      '部门 多家 协同 协调 协作 联动 联合 职责 职能 权限 权责 体制 衔接 牵头 管理关系 条块 理顺 下沉 移交 划转 分工 各自 改革 脱节 合力 赋权 县直 派驻 承接',
  },
  {
    kind: 'resources',
    words: '经费 资金 装备 设备 用车 车辆 设施 场所 投入 财政 记录仪 办公 物资 补贴 检测室 硬件 待遇 保障不',
  },
  {
    kind: 'service',
    words:
      '服务 审批 企业 办事 办理 窗口 营商 承诺 履约 便民 中介 热线 落地 兑现 登记 中梗阻 跑 材料 政务大厅 自助 满意度 惠企 涉企政策 流程',
  },
  {
    kind: 'awareness',
    words:
      '意识 思维 观念 理念 认识 重视 学法 轻法治 习惯 态度 钻研 主动 自觉 少数干部 领导干部 个别干部 个别科室 党组 中心组 法治专题学习 法治办法 新修订 有的股室 有的同志 等上级',
  },
  {
    kind: 'staff',
    words:
      '人员 队伍 专业 人才 编制 力量 培训 业务 素质 能力 骨干 岗位 科班 缺口 专职 在岗 新生力量 年龄 对口 承办 工作者 辅助人员 协管 半路出家 借调 抽调 顶岗 同志 人手 条款记不准 本领 招录',
  },
  {
    kind: 'procedure',
    words:
      '执法 处罚 案卷 案件 检查 监管 查处 立案 违法 许可 监察 整治 打击 隐患 程序 文书 裁量 强制 巡查 整改 证据 定性 办结 抽检 办案',
  },
  {
    kind: 'implementation',
    words:
      '责任 落实 机制 推进 推动 计划 统筹 任务分解 任务 平衡 台账 抓手 压实 虚化 单打独斗 应付 长效 制度 力度 部署 督导 贯彻 目标 工作合力',
  },
];
