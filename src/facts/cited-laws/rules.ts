/** What stands in brackets behind a name: the version of it, or what became of it. */
export type BracketKind = 'version' | 'draft' | 'trial';

/** Brackets that are no part of a name. */
export const BRACKETS: readonly { readonly kind: BracketKind; readonly words: RegExp; readonly example: string }[] = [
  { kind: 'draft', words: /草案|征求意见|送审|讨论稿|审议稿|初稿/u, example: '城市养犬管理条例（草案）' },
  { kind: 'trial', words: /^(?:试行|暂行|试运行)$/u, example: '行政规范性文件管理规定（试行）' },
  {
    kind: 'version',
    words: /^(?:\d{4}年?度?)?(?:新|最新)?(?:修订|修正|修改)?(?:版|本|稿)?$/u,
    example: '行政处罚法（2021年修订）',
  },
  { kind: 'version', words: /^[一二三四五六七八九十]+$/u, example: '关于适用民法典物权编的解释（一）' },
  { kind: 'version', words: /第?\d+号$/u, example: '政府信息公开条例（国务院令第711号）' },
  { kind: 'version', words: /^以下简?称/u, example: '法治政府建设实施纲要（以下简称纲要）' },
];

/** Endings of names of legal and administrative instruments, after the kinds of 公文 (党政机关公文处理工作条例) and of statutes. */
export const INSTRUMENT_ENDINGS: readonly string[] = [
  ...[
    '法',
    '法典',
    '条例',
    '规定',
    '办法',
    '细则',
    '规则',
    '规程',
    '准则',
    '通则',
    '守则',
    '章程',
    '规范',
    '程序',
    '职责',
  ],
  ...['纲要', '大纲', '意见', '决定', '决议', '通知', '通告', '公告', '通报', '批复', '解释', '命令', '措施'],
  ...['指标体系', '修正案', '规划', '行动计划', '方案', '目录', '名录', '导则', '清单', '标准', '基准', '指引', '指南'],
  ...['制度', '机制', '责任制', '负责制', '承诺制', '告知制', '办结制', '服务制', '公约', '协定'],
];

/** Names that end like an instrument and are none, each with one of them. */
export const NO_INSTRUMENTS: readonly { readonly words: RegExp; readonly example: string }[] = [
  { words: /[做看想说写]法$/u, example: '我的看法' },
  { words: /(?:[学释普讲守懂执立违合知尊方]|(?<!公)司)法$/u, example: '以案释法' },
  { words: /.(?:宪法|民法典)$/u, example: '我与宪法' },
  { words: /^(?!.*关于).*(?<!实事求)是(?!否)/u, example: '习近平法治思想是全面依法治国的行动指南' },
  { words: /小程序$/u, example: '掌上普法小程序' },
  { words: /(?:考试|复习|演讲)大纲$/u, example: '行政执法资格考试大纲' },
  { words: /(?:书|笔|剑|用|手|魔|戏|疗|语|兵|与)法$/u, example: '道德与法' },
  { words: /学习纲要$/u, example: '习近平法治思想学习纲要' },
  { words: /^今日/u, example: '今日说法' },
  { words: /(?:告知|整改|检查|责令.*)通知$/u, example: '行政执法检查通知' },
  { words: /^(?:当场|不予|准予)?行政(?:处罚|许可|强制|复议|征收)决定$/u, example: '准予行政许可决定' },
  {
    words: /(?:办事|服务|信息公开|操作|申报|使用|参会|阅读|维权|防骗|避险|自救)指南$/u,
    example: '甲县政府信息公开指南',
  },
  {
    words: /(?:任务(?:分解|分工|责任)?|问题|学法|整改|需求|隐患|项目|资料|材料|购物|书)清单$/u,
    example: '法治建设重点任务清单',
  },
  { words: /(?:培训|活动|演练|应急|宣传|学习|比赛|值班)方案$/u, example: '“宪法宣传周”活动方案' },
  { words: /学习(?:宣传|贯彻|落实).*工作方案$/u, example: '甲局学习宣传贯彻党的二十大精神的工作方案' },
  { words: /(?:(?<!\d)\d{4}年|年度)(?!.*(?:实施|行动)).*(?:工作|分工|分解)方案$/u, example: '2023年普法工作方案' },
  { words: /安排意见$/u, example: '2016年度依法行政工作安排意见' },
  { words: /^指南$/u, example: '指南' },
  {
    words: /(?:招标|招聘|招生|招租|招募|中标|采购|拍卖|处罚|送达|结果|听证|征集)公告$/u,
    example: '农贸市场改造招标公告',
  },
  {
    words: /(?:人民群众|代表|整改|处理|审查|审核|审议|征求|法律|反馈|鉴定|建议|指导员)意见$/u,
    example: '合法性审查意见',
  },
];

/** Bodies whose name before a title is no part of it. */
export const ORGANS: readonly string[] = [
  ...['中共中央办公厅', '国务院办公厅', '中共中央', '国务院', '中央办公厅', '中办', '国办', '中央宣传部', '司法部'],
  ...[
    '中央全面依法治国委员会办公室',
    '中央全面依法治国委员会',
    '中央依法治国办',
    '全国普法办公室',
    '全国普法办',
    '印发',
  ],
];

/** A letter that sends a document on: the document counts, the letter does not. */
export const SENT_ON = /^(?:关于)?(?:印发|转发|批转|发布|公布|颁布|下发)(.+?)的?(?:通知|公告|通告|决定|命令)$/u;

/** What a name whose closing sign is lost may be followed by. */
export const AFTER_NAME = /[\s，。、；：,.;:（(“”"…！？!?]|和|及|与|以及|等|第|要求|精神|的/uy;
/** What a name whose opening sign is lost may stand behind. */
export const BEFORE_NAME =
  /(?:[\s，。、；：,.;:（(“”"…！？!?]|落实|贯彻|执行|依据|按照|根据|学习|宣传|对照|遵守|和|及|与|新|的)$/u;

/** A bracket behind the closing sign that may belong to the name, e.g. （2021—2025年）. */
export const BRACKET_BEHIND = /^\s?[（(][^（）()《》]{2,20}[）)]/u;
/** The body that made a title, e.g. 国务院《甲纲要》（国发〔2004〕10号）、: titles, numbers and words of issuing may stand between. */
export const BODY_BEFORE =
  /(中共中央[、\s]?国务院|国务院办公厅|国务院|中共中央)(?:[、，,\s和与及的]|以及|印发|发布|出台|下发|《[^《》]*》|[（(][^（）()《》]*[）)])*$/u;

/** What stands before the name of an instrument that was made or changed not long ago, e.g. 新修订的行政处罚法. */
export const NEWLY = /^(?:\d{4}年)?最?新(?:[修制][订正定改]|颁布|实施)?的?/u;
