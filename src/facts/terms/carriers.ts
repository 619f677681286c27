const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Words of which no term is made, wherever they stand: verbs and adverbs that carry any matter, and words of counting and pointing. 推进|柔性执法, 首违不罚|等. */
export const CARRIERS = words(
  `推进 推动 加强 开展 完善 强化 提升 落实 坚持 健全 提高 做好 做实 做优 组织 实施 加大 贯彻 围绕 聚焦 形成 确保 深化 促进 发挥 进行 建立 制定 印发 明确
  纳入 召开 举办 抓好 抓实 抓牢 打造 构建 营造 优化 巩固 拓展 探索 推行 推广 压实 夯实 履行 牵头 结合 加快 引导 鼓励 要求 增强 增加 统筹 持续
  进一步 不断 切实 全面 深入 扎实 积极 认真 严格 有效 充分 大力 着力 努力 稳步 有力 有序 主动 及时 逐步 定期 常态化 始终 更加 较 均 已 未能 仍 还 仍然 尚 尚未 先后
  使 让 令 为 向 将 把 被 由 从 对 对于 以 于 在 到 至 按 按照 根据 依据 通过 围绕 随着 和 与 及 或 并 且 而 但 等 的 地 得 了 着 过 其 该 此 这 那 各 每 某 本 我 全
  是 有 无 没有 存在 不足 不够 不强 不高 问题 方面 情况 原因 以来 以上 以下 之间 之一 之后 当中 其中 其他 相关 有关 各级 各类 各项 各 一些 部分 个别 许多 多种 多个 多次
  全年 今年 去年 本年度 年度 下一步 目前 截至 累计 共计 总计 共 同比 增长 下降 分别 达到 达 完成 取得 获得 成功 作出 提出 给予 予以 接受 参加 参与 得到 成为 具有 能够 可以 需要 必须 应当
  学习 宣传贯彻 传达 部署 听取 审议 讨论 汇报 解决 发放 发布 出台 起草 签订 配备 选派 覆盖 惠及
  我镇 我局 我市 我区 我县 我街 我省 我委 全镇 全市 全区 全县 全街 全省 全局 本镇 本局 辖区 一是 二是 三是 四是 五是 六是 七是 八是 一方面 另一方面`,
);

/** Words that begin or end no term of several words, though they stand within: 行政执法|工作, 对|行政执法. */
export const LOOSE_ENDS = words(
  `工作 能力 水平 力度 意识 作用 内容 任务 措施 成效 效果 质量 效率 质效 环节 过程 领域 重点 主要 重要 新 大 好 高 强 多 少 全 总 上 下 中 内 外 前 后 间 时 里 年 月 日 次 件 起 场 份 名 人 人次 余
  余件 余份 余人 余次 个 项 条 期 批 户 家 处 类 种 性 化 者 级 型 式 们 不 也 都 就 又 再 更 最 很 以及 同时 实现 保障 保证 维护 发展 进展 需求 实际 特点 目标 基础 主体 对象 形式 方式 渠道 范围 程度 标准 要素 举措 办法`,
);

/** What no term of several words begins with: the tail of another, 执法|人员|培训, or a verb before what it does, 提交|会议. */
export const NO_BEGINNING = words(
  `人员 机制 制度 体系 建设 管理 活动 部门 单位 机关 程序 流程 平台 事项 案件 清单 化 性 率 员 权 书 点
  规范 充实 运用 提交 请 尊重 防止 紧扣 实行 开设 亲自 作为 清理 梳理 做到 设立 设置 编制 配齐 聘请 选树 撰写 制作 走访 减轻 凝聚 守牢 守住 减少 避免 补齐 壮大 筑牢 严明 树立 突出 采取
  编印 选聘 组建 扩大 整合 打通 缺少 遇有 遇到 受到 带头 落细 指定 逐项 逐条 逐件 未发现 未发生 全体 全部 邀请 提供 依托 涉及 讲 讲解 讲述 兑现 对标 擦亮 列入 列出 可 可能 分管 现将 培育 要 调整 防范 不得
  主持 走进 带动 引入 作 代替 配合 发现 担任 发生 严查 谈 反映 承办 赢得 推出 推送 即 出具 融入 提前 启动 干预 违反 查 走 任职 收获 扩展 成立 掌握 抓 抓住 合并 支持 改善 激发 扛起 应对 帮助 重视
  吸纳 审定 上作 呈现 增设 回应 剖析 厚植 了解 理解 送 点名 懂 降低 采纳 压减 办好 消除 还有 使用 发出 相 征集 承接 建 提任 落 修改 悬挂 受 应 管 厘清 无一 迈出 选取 带领 督促 经得起 能 争 占 认领 补充
  研究 安排 处理 办理 受理 审查 审核 查处 排查 整改 修订 接入 供 填写 倾听 彰显 举行 争取 看 贯穿 撰 归集 收集 添置 注重 肯定 坚决 随时 一律 复杂 良好 明显 快速 具体 丰富 事先 充当 尚有 把握 把准 厉行 严防 严禁 防 出 发 用 做 写 听 来 去 说 想 拿 找 给 带`,
);

/** What no term of several words ends with, as more must follow: 矛盾纠纷|多元, 规范|涉企. */
export const NO_END = words(
  `涉企 动态 多元 依法 法治化 会议上 作 上作 相 可 应 要 不再 即可 一律 一 第一 逐项 逐条 逐件 担任 列入 提供 作为 列为 负责 获得 走进 融入 写入 摆在 出 来 去 见 说 想 拿 看 重大`,
);

/** What the dictionary takes for adverbs or adjectives, and with which a term may begin or end all the same: 轻微|免罚, 免罚|清单, 政务|公开. */
export const NO_MANNERS = words(
  `轻微 立法 难点 同步 清单 公开 安全 平等 矛盾 先进 稳定 公正 公平 便利 自由 困难 透明 平安 健康 文明 合同 第三方 互动 公共 包容 审慎 高频 重大 柔性 刚性 特殊 专项 统一 集中 随机 快速 多元 联合 综合 公平 简易 普通 容缺 严重 一般 特别`,
);

/** Words that a dictionary takes for names of persons, places or bodies, and that are none here. */
export const NO_NAMES = words(
  `依法治国 满意度 城镇 美丽 惠及 上岗 新区 文明城市 法律咨询 公共场所 新格局 新进展 公正 文明 严格执行 严格执法 市场秩序 宣传教育 法律宣传 法律顾问 法律文书 青少年 通知书
  明白人 建立健全 宣传栏 宣传单 宣传册 明显提高 许可 许可证 严肃 严厉 严格 金融 黄牌 白名单 高效 高校 高质量 方便 何为 马路 江河 毛病 万众 顾问 武装 戴帽 莫名 雷霆 田间 田园 石油 路面 史料
  城市 爱国 海洋 上市 建国 山区 高原 湖泊 大桥 平原 大街 深度 治安 新鲜 古城 海峡 冰川 长度 普及 商城 古典 山坡 福利 日志 青春 神圣 桥头堡 新建 中断 关联 广义 契约 入口 都市 伦理 池塘 法典 天桥 加盟 密封
  海滩 屯田 海港 山林 台风 喜庆 兴旺 登山 深水 海岛 入门 波及 上门 河沟 港湾 广度 旧城 山庄 河畔 矿山 湿地 大坝 胡杨 马拉松 古镇 社会科学 国际化 交易所 商业银行 音乐会 美术馆 党组织 贵宾 嘉宾`,
);

/** Endings of bodies: 司法局, 依法治区办, 街道; a term is none. 综治中心 and the like are sorts of bodies and stay. */
export const BODY_ENDING =
  /(?:局|厅|部|委|院|办|所|站|队|处|科|署|股|街道|镇|乡|村|县|市|区|省|州|旗|政府|委员会|办公室|领导小组|大队|支队|总队|公司|集团)$/u;
/** What ends like a body and is none: 干部, 社区, 执法进社区. */
export const NO_BODY =
  /(?:干部|内部|全部|社区|园区|小区|片区|灾区|掌上办|帮办|代办|好办|快办|易办|通办|督办|协办|联办|会办|一次办|网办|就近办|马上办|指尖办|直办|即办|场所|派出所|用处|好处|查处|难处|住处|惩处)$/u;

/** Family names; a word of two or three characters that begins with one and that the dictionary takes for a person's name is one. */
export const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤习';
