import type { ChangeKind } from '../src/model/change.ts';
import type { PassageList, PassageTotals, RoughShares } from '../src/model/passage-view.ts';
import type { CoverageState, Level, SectionKey, SpanUse } from '../src/model/report.ts';

export { LEVEL_NAMES, SCOPE_LABELS, SECTION_NAMES, SECTION_SHORT } from '../src/site/wording.ts';

/** What became of a paragraph since the report before. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  same: '照旧',
  changed: '改动',
  moved: '移动',
  added: '新增',
  removed: '删去',
};

/** How surely a paragraph of a later report answers a plan. */
export const FOLLOW_UP_WORDS = { likely: '很可能对应', maybe: '可能对应', none: '未找到对应' } as const;

/** What each statutory content is about, one line for the list of sections. */
export const SECTION_NOTES: Readonly<Record<SectionKey, string>> = {
  measures: '上一年度推进法治政府建设做了什么，取得了什么成效。',
  'leader-duties': '党政主要负责人履行推进法治建设第一责任人职责的情况。',
  shortcomings: '推进法治政府建设还存在哪些不足，原因是什么。',
  'next-year': '下一年度推进法治政府建设打算怎么做。',
  other: '规定未列举、但需要报告的其他事项。',
};

/** A cell of the coverage matrix: sign, word, and the sentence of the legend. */
export interface CoverageWord {
  readonly sign: string;
  readonly word: string;
  readonly meaning: string;
}

export const COVERAGE_WORDS: Readonly<Record<CoverageState['state'], CoverageWord>> = {
  section: { sign: '●', word: '有', meaning: '报告中有专门的一节' },
  inside: { sign: '◐', word: '并入', meaning: '写在别的一节之内' },
  missing: { sign: '○', word: '未识别', meaning: '程序没有认出；不等于未报告' },
};

/** What stands in place of a value that is not known. */
export const UNKNOWN = { field: '未识别', onPage: '页面未载明' } as const;

/** Why a value carries a dotted underline, and where the method page explains it. */
export const DOUBTS: Readonly<Record<'derived' | 'corrected' | 'doubtful' | 'conflict', DoubtWord>> = {
  derived: { word: '推断', title: '推断：页面没有直接载明，由其他内容推断得出', anchor: 'derived' },
  corrected: { word: '人工订正', title: '人工订正：由维护者核对后填写', anchor: 'corrected' },
  doubtful: { word: '存疑', title: '存疑：程序对这一项把握不大', anchor: 'doubtful' },
  conflict: { word: '有出入', title: '有出入：页面上同一项有不同的写法', anchor: 'conflict' },
};
export interface DoubtWord {
  readonly word: string;
  readonly title: string;
  readonly anchor: string;
}

/** What became of a stretch of the capture, as the raw view says it. */
export const SPAN_WORDS: Readonly<Record<SpanUse, string>> = {
  title: '标题',
  metadata: '页面信息',
  preamble: '导语',
  heading: '小标题',
  body: '正文',
  signature: '落款',
  dropped: '移除',
  space: '空白',
};

/** Which bodies a level holds, one line. */
export const LEVEL_NOTES: Readonly<Record<Level, string>> = {
  province: '省、自治区、直辖市人民政府。',
  city: '设区的市、自治州、地区和盟。',
  county: '县、县级市、市辖区和旗。',
  township: '乡、镇人民政府和街道办事处。',
  department: '各级政府的工作部门。',
  zone: '开发区、高新区等功能区的管理机构。',
};

/** What is said of a place where the captured text looks damaged, by the rule that found it. */
export const DAMAGE_WORDS: Readonly<Record<string, string>> = {
  'lost-character': '处可能丢了字',
  placeholder: '处留有没有填写的空',
};

/** What the pages of standing questions say. */
export const QUESTION_WORDS = {
  lead: '固定的检索问题。每次更新档案，都对全部报告逐字重新检索；每个问题有一页结果，可以订阅，有新的报告写到就会知道。',
  simplified: (query: string) => `照原样没有找到，已改用简体“${query}”检索。`,
  nothing: (query: string) => `没有找到“${query}”。`,
  nothingMeans: (searched: number) =>
    `已收录的 ${searched} 份报告里，没有一节符合这个检索式。检索逐字匹配，换一种说法写的不算；没有收录的报告也不在其中。所以，没有找到不等于各地没有做，也不等于没有报告。`,
  cut: (shown: number, all: number) => `下面是年度最近的 ${shown} 份，找到的共有 ${all} 份。`,
} as const;

/** What the lists of shared passages and the page of a report say of them. */
export const PASSAGE_WORDS = {
  found: ({ reports, sharing, issuers }: NonNullable<PassageTotals['archive']>) =>
    `收录的报告里有正文的 ${reports} 份，出自 ${issuers} 家机关；其中 ${sharing} 份有其他机关的报告也有的文字。`,
  nothing: (shows: PassageList, why: NonNullable<PassageTotals['why']>) =>
    ({
      'no-reports': '还没有收录报告，无从比较。',
      'one-issuer': '收录的报告都出自同一家机关，没有其他机关的报告可比。',
      none: PASSAGE_NOTHING[shows],
    })[why],
  unlisted: (count: number) =>
    `另有 ${count} 段没有单独的页面：机关较少、篇幅较短，它们在报告页上直接通向写有同样文字的其他报告。`,
  order: {
    passages: '收录报告的年度跨度长的在前，其次按机关多少、篇幅长短。',
    formulas: '用它的机关多的在前，其次按省份、年度的多少。',
    alike: '按年度由近及远。百分数以较短的一份的字数计。',
  },
  method:
    '把各份报告的正文逐段相比，找出两家以上机关的报告里相同或几乎相同的文字；同一机关自己历年的报告不在这里比。全角半角、空白、标点、繁简不同不算不同；数字和地名可以不同，照原样显示。字数不计标点和空白。年份是本站所收报告的年份，收得最早不等于用得最早；没有收录的报告不在其中。',
  shares: ({ chars, shared, formulas }: RoughShares) => {
    const whole = `正文 ${chars} 字（不计标点和空白）`;
    if (shared === 0) return `${whole}，没有找到其他机关的报告也有的段落。`;
    const part = `${whole}，${partOf(shared, chars)}也见于本站收录的其他机关的报告`;
    return formulas === 0 ? `${part}。` : `${part}；套语占全文的${partOf(formulas, chars)}。`;
  },
} as const;

const PASSAGE_NOTHING: Readonly<Record<PassageList, string>> = {
  passages: '没有找到两家以上机关的报告都有的段落。',
  formulas: '没有找到许多机关都在用的文字。',
  alike: '没有找到大部分文字相同的两份报告。',
};

/** 35 of 4213 → 约 35%（约 1500 字）. */
function partOf(percent: number, chars: number): string {
  if (percent === 100) return '全部文字';
  if (percent < 5) return '不到 5% ';
  return `约 ${percent}%（约 ${Number(((percent / 100) * chars).toPrecision(2))} 字）`;
}
