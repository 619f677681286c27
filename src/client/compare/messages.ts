import { MOST_REPORTS } from './address.ts';

/** Signs of the reports of a comparison, in their order. */
export const SIGNS = ['①', '②', '③', '④', '⑤', '⑥'] as const;

/** A year was asked for, and the report of another was taken. */
interface OtherYear {
  readonly issuer: string;
  readonly typed: number;
  readonly taken: number | null;
}

/** What the page says, in one place. */
export const SAYS = {
  choose: '请选择两份报告，最多六份。',
  chooseOneMore: '还要再选一份，才能对照。',
  loading: '正在取报告……',
  sharing: '正在比较相同的文字……',
  shown: (count: number) => `正在对照 ${count} 份报告。`,
  failed: '没能完成对照。请刷新页面再试。',
  twice: '地址里有报告写了两次，只取一次。请再选一份别的。',
  left: (count: number) => `一次最多对照${MOST_REPORTS}份，后面的 ${count} 份没有取。要看它们，请先移除几份。`,
  stray: (name: string) => `地址里的“${name}”本页不认得，没有计入。`,
  full: `已经有${MOST_REPORTS}份。请先移除一份，再添加别的。`,
  here: '这份报告已经在对照里，请换一份。',
  allHere: '这个机构收录的报告都已经在对照里，请换一个机构。',
  otherYear: ({ issuer, typed, taken }: OtherYear) =>
    `没有收录可选的“${issuer}”${typed}年度报告，选入的是${taken === null ? '年度未识别的一份' : `${taken}年度的`}。`,
  noIssuers: '没能取到机构名单。请稍后再试，或者把报告页的地址粘贴到这里。',
  noReports: '没能取到这个机构的报告。请稍后再试，或者把报告页的地址粘贴到这里。',
  noneFits: (typed: string) => `没有找到机构“${typed}”。请换个写法，或者把报告页的地址粘贴到这里。`,
  several: (count: number) => `有 ${count} 个机构符合，请用方向键或鼠标选一个。`,
  severalAtLeast: (count: number) =>
    `列出的是最接近的 ${count} 个机构，符合的可能还有。请用方向键或鼠标选一个，或者多打几个字。`,
  tooMany: (typed: string) =>
    `符合“${typed}”中某个词的机构太多，没能逐一查对。请把名称打全，或者把报告页的地址粘贴到这里。`,
} as const;

/** Why a report cannot be compared, and what to do. */
export const UNREADABLE = {
  noId: (id: string) => `地址里的编号“${id}”不是报告编号。请移除它，从上面重新选择。`,
  offline: '没能取到报告，可能是网络断开了。请稍后刷新页面再试。',
  none: (id: string) => `没有编号为 ${id} 的报告。请移除它，从上面重新选择。`,
  moved: (id: string) => `编号为 ${id} 的报告已经移到别的地址，或者不再收录。请打开它的链接看去向，再从上面重新选择。`,
  noText: (id: string) => `编号为 ${id} 的页面里没有报告正文。请移除它，从上面重新选择。`,
} as const;

export const OFFERS = { label: '机构', groups: { issuer: '发布机构：选入它的一份报告' } } as const;

export const CHOSEN = {
  year: '换成这个机构的另一份',
  ofYear: (year: number) => `${year}年度`,
  unknownYear: '年度未识别',
  captured: (date: string) => `${date} 收录`,
  numbered: (id: string) => `编号 ${id}`,
  up: '上移',
  down: '下移',
  remove: '移除',
  to: (act: string, name: string) => `${act}：${name}`,
} as const;

/** Its figures could not be loaded. */
export const NOT_LOADED = '未取到';
export const MISSING = '未识别到';
export const MISSING_TEXT = '未识别到；不等于未报告。';

/** Names of boxes that scroll where they are wider than the page. */
export const SCROLLING = {
  table: '表格',
  named: (label: string) => `${label}，可左右滚动`,
} as const;

export const PARTS = {
  contents: '目录',
  sides: '显示哪一份',
  figures: '数字',
  areas: '领域',
  shared: '相同的文字',
} as const;

export const TOOLS = {
  own: '淡化相同的文字',
  ownNote: '变淡、加点线的，是另一份报告里也有的文字；其余是各自独有的。',
  figuresCsv: '数字表（CSV）',
  sectionsCsv: '分节全文（CSV）',
  markdown: '全部对照（Markdown）',
  print: '打印',
  label: '对照的工具',
} as const;

export const FIGURES = {
  note: '由规则从正文读出，点数值看原句；“未识别到”是程序没有读到，不等于没有写，“0（文字）”是原文用文字说没有。只列至少一份写了的指标，不同口径的数不宜直接相比。',
  none: '这几份报告里都没有识别到数字。',
  lost: '有报告的数字没能取到，下面标“未取到”。请刷新页面再试。',
  kind: '指标',
  inWords: '0（文字）',
  noValue: (text: string) => `未填写或无法换算：“${text}”`,
  more: (count: number) => `另有 ${count} 处`,
} as const;

export const AREAS = {
  note: '“主要举措和成效”里的小节写到纲要的哪些领域，点标题看原文；把握不大的注明“存疑”。不同纲要的领域不能合并，各列一表。“未识别到”不等于没有做。',
  none: '这几份报告都没有识别出分领域的小节。',
  area: '领域',
  doubtful: '存疑',
  beyond: '纲要之外',
  unsure: '看不出领域',
  more: (count: number) => `另有 ${count} 节`,
  outside: (names: string) => `${names}：没有识别出小节，或者所报告的年度没有对应的纲要。`,
} as const;

export const SHARED = {
  note: '一段之内连续三十字以上、只差几个字的算相同；标点、空格、全半角不计，数字不同也算。字数不含标点。公文有许多通用的写法，相同不说明谁先写、谁引用谁。',
  none: '这几份报告之间没有三十字以上相同的文字。',
  label: '字数',
  chars: '全文',
  any: '与其中任何一份相同',
  each: (sign: string) => `与${sign}相同`,
  own: '只此一份有',
  ofAll: (chars: string, share: string) => `${chars} 字（${share}）`,
  listed: (count: number) => `相同的文字共 ${count} 段，从长到短`,
  length: (chars: number) => `${chars} 字`,
  at: (sign: string) => `在${sign}`,
  rest: (count: number) => `其余 ${count} 段`,
  failed: '没能比较相同的文字。请刷新页面再试。',
} as const;

export const PRINTED = {
  at: (date: string) => `对照于 ${date}，地址：`,
} as const;
