import { expect, it } from 'vitest';
import { extractText } from './support.ts';

const FILL = '各部门密切配合,各项工作有序开展,取得了阶段性成效。\n';

/** Kinds of the survey's §10, each with the cues it has there. */
it.each([
  [
    'interpretation',
    `【文字解读】烈山区2024年法治政府建设情况报告\n一、背景依据\n按照《法治政府建设与责任落实督察工作规定》,每年第一季度公布年度报告。\n二、研判和起草过程\n区司法局起草了报告。\n三、工作目标\n推进法治政府建设。\n四、主要内容\n报告分为三个部分。\n`,
  ],
  [
    'disclosure report',
    `台州市2024年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》编制本报告。\n一、总体情况\n${FILL}二、主动公开政府信息情况\n${FILL}三、收到和处理政府信息公开申请情况\n${FILL}五、存在的主要问题及改进情况\n${FILL}六、其他需要报告的事项\n无。\n`,
  ],
  [
    'work plan',
    `西平县2021年法治政府建设工作要点\n为做好2021年法治政府建设工作,制定本要点。\n一、总体要求\n${FILL}二、主要任务\n(一)加强领导。责任单位:县司法局\n三、工作要求\n${FILL}`,
  ],
  [
    'scheme',
    `某某街道法治政府建设实施方案\n各村(居):现将实施方案印发给你们,请认真贯彻执行。\n一、总体要求\n${FILL}二、重点任务\n${FILL}责任单位:司法所\n三、组织保障\n${FILL}`,
  ],
  [
    'government work report',
    `政府工作报告\n各位代表:现在,我代表市人民政府向大会报告工作,请予审议,并请列席人员提出意见。\n一、2024年工作回顾\n${FILL}二、2025年主要任务\n${FILL}`,
  ],
  [
    'personal report',
    `2024年度述职述法报告\n2024年,本人认真履行推进法治建设第一责任人职责,现述法报告如下:\n一、履行第一责任人职责情况\n本人坚持带头学法。\n二、存在的问题\n本人学习不够。\n三、下一步打算\n本人将加强学习。\n`,
  ],
  [
    'sample essay',
    `2024年法治政府建设情况报告范文【5篇】\n网友投稿 公文范文\n篇一:某县2024年法治政府建设情况报告\n一、主要做法\n某县认真落实各项任务,XX局牵头。\n二、存在的问题\n${FILL}三、下一步打算\n${FILL}`,
  ],
  [
    'half-year summary',
    `某局2023年上半年法治政府建设工作总结\n上半年,我局认真落实各项任务。\n一、上半年工作情况\n${FILL}二、存在的问题\n${FILL}三、下半年工作计划\n${FILL}`,
  ],
  [
    'third-party evaluation',
    `嘉定区2021年法治政府建设第三方评估报告\n评估小组通过实地走访、问卷调查等方式开展评估。\n一、评估概况\n评估小组由高校专家组成。\n二、评估结果\n${FILL}三、对策建议\n${FILL}`,
  ],
  [
    'news',
    `水利部发布2024年法治政府建设年度报告\n本报讯 记者从水利部获悉,水利部近日公布2024年法治政府建设情况报告。\n记者了解到,${FILL}`,
  ],
  [
    'enforcement report',
    `西秀区2024年行政执法年度报告\n一、行政执法基本情况\n(一)行政执法主体。${FILL}二、行政处罚实施情况\n${FILL}三、行政许可实施情况\n${FILL}四、存在的问题\n${FILL}五、下一步工作打算\n${FILL}`,
  ],
  [
    'deliberation',
    `关于法治政府建设情况报告审议意见研究处理情况的报告\n市人大常委会:现将审议意见研究处理情况报告如下:\n一、关于加强组织领导的审议意见\n${FILL}二、关于规范执法的审议意见\n${FILL}`,
  ],
  [
    'paper',
    `新时代法治政府建设的路径探析\n摘要:法治政府建设是全面依法治国的重点任务。关键词:法治政府;路径\n一、引言\n${FILL}二、存在的问题\n${FILL}三、完善建议\n${FILL}参考文献\n`,
  ],
])('%s is no report', async (_kind, text) => {
  const report = await extractText(text);
  expect(report.genre.witnesses.map(({ rule, text: words }) => `${rule}: ${words}`).join('; ')).not.toBe('');
  expect(report.genre.isReport).toBe(false);
});

const BODY = `一、主要举措和成效\n${FILL}二、存在的不足\n${FILL}三、下一步打算\n${FILL}`;

/** Genuine reports that carry a cue of a look-alike. */
it.each([
  ['a placeholder', `蓬华镇2024年法治政府建设情况报告\n现将情况报告如下:\n${BODY}全年投入经费XX万元。\n`],
  ['a column of plans', `当前位置:首页>规划计划>部门年度计划\n寿宁县2024年法治政府建设情况报告\n${BODY}`],
  [
    'the disclosure column',
    `首页>政府信息公开年报\n罗平县2024年法治政府建设情况报告\n现将2024年法治政府建设情况报告如下:\n${BODY}`,
  ],
  ['no title', `2024年,我镇认真落实各项任务,现将法治政府建设情况报告如下:\n${BODY}`],
  [
    'a speech',
    `西乌珠穆沁旗2024年法治政府建设情况的报告\n2025年3月17日在旗人大常委会第二十四次会议上\n主任、各位副主任、委员:\n受旗人民政府委托,现将2024年法治政府建设情况报告如下:\n${BODY}`,
  ],
  [
    '述法 text used again',
    `我局认真履行职责,现述法报告如下:\n一、2024年法治政府建设工作情况\n${FILL}二、存在的不足\n${FILL}三、2025年工作打算\n${FILL}`,
  ],
  [
    'a mirror in traditional script',
    `某網 重慶市江北區人民政府關於2024年度法治政府建設情況的報告\n現將2024年度法治政府建設情況報告如下:\n一、主要舉措和成效\n認真落實各項任務。\n二、存在的不足\n人員不足。\n三、下一步工作安排\n繼續努力。\n`,
  ],
])('a report with %s is a report', async (_what, text) => {
  expect((await extractText(text)).genre.isReport).toBe(true);
});
