/** What is said around items. Patterns look at flat text: folded, simplified, without white space. */
export interface Formula {
  readonly pattern: RegExp;
  /** Words of a report. */
  readonly example: string;
}

/** Sentences that lead to the first item where no number tells where it begins. */
export const LEADS: readonly Formula[] = [
  { pattern: /:$/u, example: '当前,我局法治建设主要存在以下三个方面的不足:' },
  {
    pattern: /(?:虽然?|尽管|肯定|总结|看到|取得).{0,30}(?:成[绩效果]|进[展步]|提升).*(?:但|仍|还|也|同时|与)/u,
    example: '在肯定成绩的同时,我们也清醒认识到当前法治政府建设中还有不足。',
  },
  {
    pattern:
      /^.{0,45}(?:存在|还?有).{0,6}(?:一些|一定|不少|许多|若干|以下|如下|诸多|薄弱|短板|不足|差距|问题).{0,8}(?:(?:不足|差距|问题|环节|短板|弱项|困难)[^,;]{0,8})?(?:,(?:需|有待|亟待|主要|表现)[^,;]*)?[。,]$/u,
    example: '当前法治建设仍存在一些薄弱环节,需要在今后工作中加以改进。',
  },
  { pattern: /^.*(?:表现|体现)在[^,。;]{0,12}(?:方面|几点|以下)?[。,]$/u, example: '突出表现在以下两方面。' },
  { pattern: /^.{0,70}(?:以下|如下|下列|几个方面|几项|几点)[^,;]{0,10}[。,]$/u, example: '着重做好以下工作。' },
  { pattern: /^.{0,8}(?:工作)?(?:打算|安排|计划|思路)。$/u, example: '2025年工作打算。' },
  { pattern: /^.{0,16}(?:长期工程|任重道远)[,。]$/u, example: '法治政府建设是一项长期工程。' },
];

/** Sentences that lead to the items of a plan, at its beginning only. */
export const PLAN_LEADS: readonly Formula[] = [
  ...LEADS,
  {
    pattern:
      /^(?:20\d\d年|下一?步|下一?年度?|下一?阶段|新的一年|新一年|明年|今后|接下来|针对).{0,120}(?:指导|指引|要求|部署|精神|目标|短板|台阶|新局面|水平|之年|重点|工作)[^;]{0,16}。$/u,
    example: '下一步,我镇将紧扣法治政府建设各项任务,补短板、强弱项,推动工作再上新台阶。',
  },
  {
    pattern: /^.{0,20}(?:总体思路|总的要求|总体要求|指导思想)是.*。$/u,
    example: '全市法治政府建设工作的总体思路是…。',
  },
];

/** Where a lead ends within a sentence, before the first item. */
export const LEAD_CLAUSES: readonly Formula[] = [
  {
    pattern: /^(?:20\d\d年度?|下一?步|下一?年度?|明年|今后)[^,;。]{0,40}(?:为目标|为重点|为主线|为抓手|为契机),/u,
    example: '下一年度将继续以提升基层治理法治化水平为目标,',
  },
  { pattern: /^[^。;:]{0,80}:/u, example: '主要表现在:部分村干部法治意识淡薄;' },
];

/** Sentences after the last item that say nothing of their own. */
export const CLOSINGS: readonly Formula[] = [
  {
    pattern:
      /^(?:对|针对|面对|对于)?(?:这些|上述|以上|此类|存在的)(?:问题|不足|短板|薄弱环节|困难).{0,60}(?:改进|解决|整改|克服|完善|补齐|提升|落实)/u,
    example: '对这些问题,我们将采取有力措施,认真加以解决。',
  },
  {
    pattern: /^(?:特此|专此|以上)(?:报告|汇报|报告,|汇报,)|^报告完毕|请(?:予)?(?:审议|审阅|批评指正)/u,
    example: '以上报告,如有不妥,请批评指正。',
  },
  {
    pattern:
      /^(?:我|本|全)?.{0,10}(?:将)?以.{0,40}(?:开创|开启|推动|书写|谱写|交出|迈上|再上|努力为).{0,40}(?:新局面|新台阶|新篇章|新水平|贡献|答卷)/u,
    example: '以钉钉子精神抓好各项任务落实,奋力开创全镇法治建设新局面。',
  },
  {
    pattern: /^(?:努力|不断)?为.{0,50}(?:保障|贡献|基础|环境|支撑|力量)。?$/u,
    example: '为全镇经济社会高质量发展提供更加坚实的法治保障。',
  },
];

/** Among shortcomings, sentences about the time ahead. */
export const AHEAD: readonly Formula[] = [
  {
    pattern:
      /^(?:下一?步|下一?阶段|今后|接下来|下一?年度?|明年|新的一年),?(?:我|本|将|街道|全|要|重点|继续|进一步)|^20\d\d年,?[^,;。]{0,14}(?:将|(?<![主重需])要|继续)/u,
    example: '下一步,我局将针对存在的问题,逐项抓好整改落实。',
  },
];

/** Causes of all that was said before. */
export const CAUSES: readonly Formula[] = [
  {
    pattern: /^(?:产生|造成|形成|导致|出现)(?:上述|以上|这些)?.{0,6}(?:问题|不足|差距)?.{0,4}(?:的)?(?:主要)?原因/u,
    example: '产生上述问题的原因,一方面是全市法治专业人才储备不足。',
  },
  {
    pattern: /^(?:上述|以上|这些).{0,8}(?:的|,)?(?:主要)?(?:原因|成因|根源)/u,
    example: '以上问题的主要原因是:经济基础薄弱。',
  },
  { pattern: /^(?:究其|分析其|深究其)(?:根本|主要)?原因/u, example: '究其原因,主要是学习教育不够系统。' },
];

/** Causes of one item, or of all: where every item has its own, it is the item's. */
export const OWN_CAUSES: readonly Formula[] = [
  { pattern: /^(?:主要|存在|具体|根本)?(?:的)?原因/u, example: '原因在于个别单位重业务轻法治,责任压力传导不到位。' },
];

/** What may end a section's items. */
export function tailsOf(section: 'shortcomings' | 'next-year'): readonly Formula[] {
  return section === 'shortcomings' ? [...CAUSES, ...CLOSINGS, ...AHEAD] : [...CAUSES, ...CLOSINGS];
}

/** A formula says what it is in its first words; a longer text is cut, so that time grows with its length only. */
const LONGEST = 400;

/** Whether one of the formulas fits. */
export function fits(formulas: readonly Formula[], flat: string): boolean {
  const words = flat.slice(0, LONGEST);
  return formulas.some(({ pattern }) => pattern.test(words));
}
