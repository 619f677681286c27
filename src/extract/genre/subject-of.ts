import { leadingBody } from '../grammar/body-name.ts';
import { foldYears } from '../grammar/year-words.ts';
import { squeeze } from '../lines/normalise.ts';

/** Words of a report's title or of 现将…如下 that say nothing of what it is about. */
const GENERIC =
  /20\d\d(?:年度?|-20\d\d年?)?|上一?年度?|本年度?|年度|全年|一年来|今年以?来?|关于|有关|相关|主要|具体|总体|基本|工作|情况|开展|推进|落实|贯彻|完成|进展|执行|成效|成绩|成果|亮点|经验|做法|举措|措施|问题|不足|短板|困难|原因|反思|履职|责任|事项|内容|方面|结果|自查|自评|梳理|回顾|述职?述?法?(?=报告如下)|报告|汇报|总结|如下|年报|下一步|明年|打算|思路|计划|安排|今后|后续|来年|下步|设想|构想|考虑|努力方向|进行|于后|说明|简要|简述|概述|综述|分述|陈述|汇总|公布|公开|公示|向?社会|各项|全面|整体|一并|予以|作|[现兹今特][将就]|将|现|就|[我本全](?:局|厅|委|办|中心|单位|镇|乡|街道|街|县|区|市|省|旗|自治区|苏木)|的|暨|及|和|与|、|,|:|\(.*?\)|[-—]/g;
/** What the genre is about. */
const OWN = /法治政府|依法行政|法治建设|法治工作|法治机关|依法治[省市县区旗镇]|推进依法|法治(?:第一|有关)/;

/** Whether words are about the genre's subject (`own`), about another one (`other`), or name none: 现将有关情况报告如下. */
export function subjectOf(words: string): 'own' | 'other' | 'none' {
  const text = foldYears(squeeze(words));
  if (OWN.test(text)) return 'own';
  const named = text.replace(/^(?:[现兹今特][将就]|关于|20\d\d年度?)+/, '');
  return named.slice(leadingBody(named).length).replace(GENERIC, '').length < 2 ? 'none' : 'other';
}
