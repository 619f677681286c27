/** Words that names of departments are made of, after the offices that provinces, cities and counties have, their short forms among them. */
const WORDS = `
发展 改革 发改 教育 科学技术 科技 技术 经济 工业 信息化 信息 工信 工科 民族 宗教 民宗 公安 国家 安全 民政 司法 法制 财政 人力资源 社会保障 社会保险 人社
人事 劳动 就业 自然资源 国土资源 规划 自规 资规 规资 测绘 地质 矿产 生态环境 环境保护 生态 环境 环保 住房公积金 住房 房产 房屋 城乡 城市 城建 住建 建设 管理
交通 运输 公路 铁路 港口 港航 航空 水利 水务 河湖 水库 库区 移民 农业 农村 农牧 农机 畜牧 兽医 渔业 海洋 林业 林草 园林 草原 绿化 市容 商务 商业 文化 文物
文旅 文体 文广 旅游 旅文 体育 广播 电视 广电 新闻 出版 版权 电影 卫生 健康 卫健 计划生育 计生 中医药 疾病 预防 控制 退役军人 事务 应急 生产 审计 外事 港澳 台湾
侨务 国有 资产 国资 市场 监督 监管 市监 药监 工商 质量 食品 药品 知识产权 统计 调查 医疗 保障 医保 金融 地方 信访 行政 审批 政务 服务 数字 数据 大数据 资源
综合 执法 城管 机关 公共 交易 国防 动员 人民防空 人防 民防 粮食 物资 储备 粮储 能源 煤炭 地震 气象 税务 烟草 专卖 邮政 通信 消防 救援 乡村 振兴 扶贫 开发 招商
投资 促进 合作 供销 档案 地方志 史志 老龄 机构 编制 物价 价格 口岸 保密 密码 营商 优化 企业 民营 产业 创新 社会 工作 接待 外国 专家 征收 补偿 采购 体 旅 广 文 新`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

/** What such names end in, but not 办法, 委托, 局面. */
const ORGAN =
  '(?:局(?![势面限])|厅|委员会|委(?![员托派属以])|办公室|办公厅|办(?![法公理事结案学好实])|总队|支队|大队|中心|署(?!名))';
const DEPARTMENT = new RegExp(`^(?:人民政府|政府)?(?:${WORDS.join('|')}|[和与及、]){1,12}${ORGAN}`);
/** 人民政府办公室, 政府办 */
const OFFICE = /^(?:人民政府|政府)(?:办公室|办公厅|办)(?!事)/;

/** The department that a text begins with, by the words that such names are made of: 自然资源和规划局|守正创新; empty when there is none. */
export function leadingDepartment(text: string): string {
  return OFFICE.exec(text)?.[0] ?? DEPARTMENT.exec(text.slice(0, LONGEST))?.[0] ?? '';
}

const LONGEST = 40;
