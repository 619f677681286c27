import { expect, it } from 'vitest';
import { extractText } from './support.ts';

const FIVE =
  '一、推进法治政府建设的主要举措和成效\n(一)健全工作机制。全年召开专题会议6次。\n二、党政主要负责人履行推进法治建设第一责任人职责情况\n主持集体学法4次。\n三、存在的不足和原因\n(一)力量不足。人员偏少。\n四、下一年度推进法治政府建设的主要安排\n(一)充实队伍。\n五、其他需要报告的情况\n无。\n';
const THREE =
  '一、主要工作及成效\n健全工作机制,成效明显。\n二、存在的问题\n力量不足。\n三、下一步工作打算\n加强培训。\n';

/** Look-alikes that have the sections of a report, or a title that begins like one. */
const NO: Readonly<Record<string, string>> = {
  'government work report': `2025年临江县政府工作报告\n2024年,全县推进依法行政。\n一、2024年工作回顾\n增长6%。\n二、2025年工作安排\n办好实事。\n`,
  'sample essay, whole': `2024年法治政府建设情况报告范文\nXX镇2024年认真推进法治政府建设,现将法治政府建设情况报告如下:\n${FIVE}`,
  'sample essay of a town without name': `某镇2024年法治政府建设情况报告\n2024年,某镇坚持依法行政,现将法治政府建设情况报告如下:\n${FIVE}`,
  'sample essay with letters for a name': `XX县人民政府关于2024年度法治政府建设情况的报告\nXX县坚持依法行政,现将2024年度法治政府建设情况报告如下:\n${FIVE}`,
  'interpretation with all sections': `《青石镇2024年度法治政府建设情况报告》解读\n2024年,青石镇坚持依法行政,现将报告主要内容解读如下:\n${FIVE}`,
  'interpretation without a lead': `关于青石镇2024年度法治政府建设情况报告的解读\n${FIVE}`,
  'half-year under the usual title': `青石镇2024年上半年法治政府建设情况报告\n现将2024年上半年法治政府建设情况报告如下:\n${FIVE}`,
  'half-year summary of a bureau': `岳阳县教育局2024年法治政府建设半年工作总结\n现将上半年法治政府建设情况总结如下:\n${THREE}`,
  'account of law by a party secretary': `青石镇党委书记2024年度述法报告\n2024年,本人切实履行推进法治建设第一责任人职责,现将有关情况报告如下:\n${FIVE}`,
  'account of duties by the title alone': `2024年度履行推进法治建设第一责任人职责情况报告\n一年来,本人带头学法用法。现将法治建设履职情况报告如下:\n${FIVE}`,
  'safe county': `临江县2024年平安建设工作总结\n2024年,全县推进法治政府建设和平安建设,现将工作情况总结如下:\n${FIVE}`,
  'general summary of a petition bureau': `岳阳县信访局2024年工作总结\n2024年,我局推进信访工作法治化,现将工作情况总结如下:\n${THREE}`,
  'general summary of a justice bureau': `岳阳县司法局2024年工作总结和2025年工作计划\n2024年,我局统筹推进法治政府建设、人民调解、社区矫正,现将全年工作总结如下:\n一、2024年工作情况\n办理法律援助案件。\n二、存在的问题\n力量不足。\n三、2025年工作计划\n加强培训。\n`,
  'law education': `岳阳县2024年度普法依法治理工作总结\n现将普法依法治理工作总结如下:\n${THREE}`,
  'enforcement summary': `岳阳县应急管理局2024年度行政执法工作总结\n2024年,我局坚持依法行政,现将工作情况总结如下:\n${THREE}`,
  'enforcement report': `岳阳县水利局2024年度行政执法情况报告\n现将2024年度行政执法情况报告如下:\n${THREE}`,
  'disclosure report': `岳阳县水利局2024年政府信息公开工作年度报告\n现将2024年政府信息公开工作情况报告如下:\n${THREE}五、其他需要报告的事项\n无。\n`,
  'inquiry of a congress': `关于全县法治政府建设情况的调研报告\n县人大常委会调研组对全县法治政府建设情况进行了调研。现将调研情况报告如下:\n${THREE}`,
  'deliberation opinions': `关于落实县人大常委会对2024年度法治政府建设情况报告审议意见的报告\n县人大常委会:\n现将法治政府建设审议意见落实情况报告如下:\n${THREE}`,
  'plan with all sections': `岳阳县2025年法治政府建设工作计划\n${FIVE}`,
  'correction after an inspection': `法治政府建设督察反馈问题整改情况的报告\n现将督察反馈问题整改情况报告如下:\n${THREE}`,
  'links with dates before': `首页 > 法治政府建设年度报告\n2025-01-20 岳阳县司法局2024年法治政府建设年度报告\n2025-01-20 岳阳县水利局2024年法治政府建设年度报告\n2025-01-21 岳阳县教育局2024年法治政府建设年度报告\n2025-01-21 青石镇2024年法治政府建设年度报告\n2025-01-22 白沙镇2024年法治政府建设年度报告\n共5条\n`,
  'links with dates in brackets': `年度报告\n[2025-01-20]岳阳县司法局2024年法治政府建设年度报告\n[2025-01-20]岳阳县水利局关于2024年法治政府建设情况的报告\n[2025-01-21]岳阳县教育局2024年法治政府建设年度报告\n[2025-01-22]青石镇2024年法治政府建设年度报告\n`,
  'news of a report': `我县法治政府建设年度报告出炉\n近日,岳阳县人民政府公布2024年法治政府建设年度报告。报告显示,全县行政执法案件质量提升。\n报告指出,还存在一些不足。\n`,
  'news of a meeting': `岳阳县召开法治政府建设工作会议\n1月8日,县委副书记主持召开全县法治政府建设工作会议,总结2024年工作,部署2025年任务。\n会议指出,成效明显。\n会议强调,要压实责任。\n`,
  'news of a bureau': `岳阳县司法局:聚力法治政府建设 护航高质量发展\n岳阳县司法局坚持依法行政,法治政府建设取得新成效。\n一、主要做法\n健全机制。\n二、下一步打算\n持续发力。\n`,
  paper: `论我国法治政府建设的主要举措和成效\n张某\n[摘要] 法治政府建设是依法治国的关键。[关键词] 法治政府\n一、引言\n法治政府建设意义重大。\n二、存在的不足\n制度不足。\n三、对策\n完善制度。\n参考文献:\n[1]某某.法治政府论.\n`,
  evaluation: `岳阳县2024年度法治政府建设评估报告\n受县司法局委托,法学院对岳阳县法治政府建设开展评估。\n${THREE}`,
  notice: `关于做好2024年度法治政府建设年度报告工作的通知\n各乡镇人民政府,县直各单位:\n现就做好2024年度法治政府建设年度报告工作通知如下:\n${THREE}`,
  'party building': `岳阳县水利局2024年党建工作总结\n2024年,我局以党建引领法治政府建设,现将工作情况总结如下:\n${THREE}`,
  'general summary of a town': `青石镇2024年工作总结\n2024年,青石镇推进依法行政,各项工作有序开展。现将工作情况总结如下:\n${THREE}`,
  'business environment': `岳阳县2024年优化营商环境工作情况报告\n现将工作情况报告如下:\n一、主要举措\n推进依法行政。\n二、存在的问题\n政策知晓率低。\n三、下一步打算\n加强宣传。\n`,
  'questions and answers': `法治政府建设应知应会100题\n一、法治政府建设的主要举措有哪些?\n答:健全机制。\n二、存在的不足有哪些?\n答:力量不足。\n`,
  minutes: `岳阳县人民政府第30次常务会议纪要\n2025年1月8日,县长主持召开常务会议,听取法治政府建设情况汇报。\n一、关于法治政府建设情况\n会议认为成效明显。\n二、关于存在的问题\n会议要求整改。\n`,
  tender: `岳阳县法治政府建设第三方评估项目采购公告\n一、项目概况\n法治政府建设评估。\n二、供应商资格\n具备能力。\n`,
  'naming of model offices': `岳阳县关于命名第一批法治政府建设示范单位的决定\n经研究,决定命名以下单位。\n一、示范单位\n司法局。\n`,
  'reply to a proposal': `对县政协第12号提案的答复\n您提出的关于加强法治政府建设的提案收悉,现答复如下:\n一、主要举措和成效\n健全机制。\n二、下一步打算\n加强培训。\n`,
  yearbook: `法治政府建设\n【概况】2024年,岳阳县推进法治政府建设。\n【行政执法】办理案件200件。\n【行政复议】受理案件30件。\n【普法】开展活动。\n`,
  speech: `在全县法治政府建设推进会上的讲话\n同志们:\n今天召开会议,总结法治政府建设情况。\n一、主要成效\n成效明显。\n二、存在的问题\n力量不足。\n三、下一步工作\n加强领导。\n`,
  'sample essay with a star for a name': `2016年乡依法行政工作总结报告\n2016年,*乡推进依法行政,取得成效。\n${THREE}`,
  'sample essay with letters for the year': `法治政府建设年度自查报告\n依据20xx年度xx县考评指标,我镇开展自查,现报告如下:\n${THREE}`,
  'article on a city': `依法行政建设法治政府\n——临江市法治政府建设取得成效\n近年来,临江市推进法治政府建设。\n一、主要做法\n健全机制。\n二、下一步打算\n持续推进。\n`,
  'book of a university': `中国法治政府发展报告(2017)\n本报告由课题组完成,法治政府建设成效显著。\n一、法治政府建设的主要成效\n成效。\n二、存在的问题\n问题。\n`,
  'report of a court': `临江市中级人民法院\n主任、副主任、各位委员:\n现将法院行政审判工作情况和今后打算报告如下:\n一、行政审判工作的主要做法\n促进依法行政。\n二、存在的问题\n力量不足。\n三、今后的打算\n加强培训。\n`,
  'scheme without a title': `为推进依法行政,建设法治政府,结合实际,制定本方案。\n一、健全职能体系\n优化职能。\n二、健全制度体系\n加强立法。\n`,
};

/** Reports without a title, under names of columns, or with titles of other times. */
const YES: Readonly<Record<string, string>> = {
  'no title': `2024年,我镇坚持依法行政。现将有关情况报告如下:\n${THREE}`,
  'no title, names of columns above': `政府信息公开目录\n法定主动公开内容\n政府信息公开年报\n政府工作报告\n2024年,我镇坚持依法行政,现将有关情况报告如下:\n${THREE}`,
  'no title, columns with a body above': `岳阳县人民政府信息公开目录\n重点领域信息公开\n2024年,我局坚持依法行政。现将2024年法治政府建设情况报告如下:\n${THREE}`,
  'topics only': `岳阳县2024年法治政府建设工作情况报告\n一、强化政治引领\n学习。\n二、优化营商环境\n改革。\n`,
  'a plan in a sidebar': `关于印发2025年法治政府建设工作要点的通知\n岳阳县水利局2024年法治政府建设情况报告\n2024年,我局推进工作。\n${THREE}`,
  'lawful administration': `关于2016年推进依法行政工作情况的报告\n2016年,我局推进依法行政。\n一、加强领导\n健全机制。\n二、规范执法\n办案。\n`,
  'a damaged title': `湖南省气象局2021年度法治政府年度报告\n2021年,我局推进气象法治。\n${THREE}`,
  'another title, a lead on the subject': `岳阳县水利局2024年依法治县工作情况报告\n2024年,我局推进法治政府建设,现将有关情况报告如下:\n${THREE}`,
  'a year in words': `岳阳县水利局二〇一五年度依法行政工作总结\n一年来,我局推进依法行政。\n一、健全制度\n制定制度。\n二、规范执法\n办案。\n三、下步打算\n加强培训。\n`,
  'petition bureau': `岳阳县信访局2024年法治政府建设年度报告\n2024年,县信访局推进信访工作法治化。\n${THREE}`,
  '公示 behind the title': `岳阳县司法局2024年法治政府建设年度报告公示\n2024年,我局推进法治政府建设,现将2024年法治政府建设情况报告如下:\n${FIVE}`,
};

it.each([
  ...Object.entries(NO).map(([what, text]) => [what, text, false] as const),
  ...Object.entries(YES).map(([what, text]) => [what, text, true] as const),
])('%s', async (_what, text, isReport) => {
  const { genre } = await extractText(text);
  const cues = genre.witnesses.map(({ rule, text: words }) => `${rule}: ${words}`);
  expect({ cues, isReport: genre.isReport }).toEqual({ cues, isReport });
});
