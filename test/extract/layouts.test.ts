import { expect, it } from 'vitest';
import { toContract } from '../../src/extract/to-contract.ts';
import { extractText } from './support.ts';

const TITLE = '塘沽街道2024年法治政府建设情况报告\n';
const LEAD = '现将塘沽街道2024年法治政府建设情况报告如下:\n';
const A = '认真落实上级部署要求,扎实推进各项工作任务,取得了较好的成效。';
const B = '基层法制审核人员多为兼职,合法性审查质量还有待提高。';
const C = '继续加强执法监督,进一步规范执法行为,提升执法水平。';

type Outline = readonly (readonly [key: string, heading: string | null, blocks: number])[];

/** Outlines of the survey's §6 to §8: the text below the title, the sections that must come out. */
it.each<[string, string, Outline]>([
  [
    '一. numbering (澄海)',
    `${LEAD}一.主要举措和成效\n${A}\n二.存在的不足\n${B}\n三.下一步打算\n${C}`,
    [
      ['measures', '一.主要举措和成效', 1],
      ['shortcomings', '二.存在的不足', 1],
      ['next-year', '三.下一步打算', 1],
    ],
  ],
  [
    '第一部分',
    `${LEAD}第一部分 主要举措和成效\n一、加强领导\n${A}\n二、严格执法\n${A}\n第二部分 存在的不足\n${B}\n第三部分 下一步打算\n${C}`,
    [
      ['measures', '第一部分 主要举措和成效', 4],
      ['shortcomings', '第二部分 存在的不足', 1],
      ['next-year', '第三部分 下一步打算', 1],
    ],
  ],
  [
    'open bracket lost: 一) (丰都)',
    `${LEAD}一、主要举措和成效\n一)加强领导\n${A}\n二)严格执法\n${A}\n二、存在的不足\n${B}`,
    [
      ['measures', '一、主要举措和成效', 4],
      ['shortcomings', '二、存在的不足', 1],
    ],
  ],
  [
    'run-in sub-headings without separator (革吉)',
    `${LEAD}一、主要举措和成效\n(一)法治思想引领不断完善一是${A}二是${A}\n(二)严格执法一是${A}\n二、存在的不足\n${B}`,
    [
      ['measures', '一、主要举措和成效', 2],
      ['shortcomings', '二、存在的不足', 1],
    ],
  ],
  [
    'two levels on one line (周至)',
    `${LEAD}一、主要举措和成效(一)加强领导。1.强化思想引领。${A}\n(二)严格执法。${A}\n二、存在的不足\n${B}`,
    [
      ['measures', '一、主要举措和成效', 2],
      ['shortcomings', '二、存在的不足', 1],
    ],
  ],
  [
    'body on one line (六盘水)',
    `${LEAD.trim()} 一、主要举措和成效 (一)加强领导。${A} (二)严格执法。${A} 二、存在的不足和原因 ${B} 三、下一年度主要安排 ${C}`,
    [
      ['measures', '一、主要举措和成效', 1],
      ['shortcomings', '二、存在的不足和原因', 1],
      ['next-year', '三、下一年度主要安排', 1],
    ],
  ],
  [
    'leaders first (天津)',
    `${LEAD}一、党政主要负责人履行推进法治建设第一责任人职责,加强法治政府建设的有关情况\n${A}\n二、主要举措和成效\n${A}\n三、存在的不足\n${B}\n四、下一步打算\n${C}`,
    [
      ['leader-duties', '一、党政主要负责人履行推进法治建设第一责任人职责,加强法治政府建设的有关情况', 1],
      ['measures', '二、主要举措和成效', 1],
      ['shortcomings', '三、存在的不足', 1],
      ['next-year', '四、下一步打算', 1],
    ],
  ],
  [
    'leaders worded like measures (seed)',
    `${LEAD}一、主要举措和成效\n${A}\n二、主要负责人履行推进法治政府建设的主要举措和成效\n${A}\n三、存在不足及原因\n${B}`,
    [
      ['measures', '一、主要举措和成效', 1],
      ['leader-duties', '二、主要负责人履行推进法治政府建设的主要举措和成效', 1],
      ['shortcomings', '三、存在不足及原因', 1],
    ],
  ],
  [
    'plan before shortcomings (regulation turned round, 沈丘)',
    `${LEAD}一、主要举措和成效\n${A}\n二、存在的不足和原因\n${B}\n三、党政主要负责人履职情况\n${A}\n四、2025年工作计划\n${C}`,
    [
      ['measures', '一、主要举措和成效', 1],
      ['shortcomings', '二、存在的不足和原因', 1],
      ['leader-duties', '三、党政主要负责人履职情况', 1],
      ['next-year', '四、2025年工作计划', 1],
    ],
  ],
  [
    'overview first',
    `${LEAD}一、总体情况\n${A}\n二、主要举措及成效\n${A}\n三、存在问题与不足\n${B}`,
    [
      ['measures', '一、总体情况', 1],
      ['measures', '二、主要举措及成效', 1],
      ['shortcomings', '三、存在问题与不足', 1],
    ],
  ],
  [
    'combined heading divided by content',
    `${LEAD}一、主要举措和成效\n${A}\n二、存在的问题及下一步打算\n(一)存在的问题\n${B}\n(二)下一步打算\n${C}`,
    [
      ['measures', '一、主要举措和成效', 1],
      ['shortcomings', '二、存在的问题及下一步打算', 2],
      ['next-year', null, 2],
    ],
  ],
  [
    'heading repeated (灵寿)',
    `${LEAD}一、主要举措和成效\n一、主要举措和成效\n${A}\n二、存在的不足\n${B}`,
    [
      ['measures', '一、主要举措和成效', 2],
      ['shortcomings', '二、存在的不足', 1],
    ],
  ],
  [
    'heading over 100 characters that ends in 。 (广东)',
    `${LEAD}一、主要举措和成效\n${A}\n二、党政主要负责人切实履行推进法治建设第一责任人职责,对法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办,把本地区各项工作纳入法治化轨道,加强法治政府建设的有关情况。\n${A}\n三、存在的不足\n${B}`,
    [
      ['measures', '一、主要举措和成效', 1],
      [
        'leader-duties',
        '二、党政主要负责人切实履行推进法治建设第一责任人职责,对法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办,把本地区各项工作纳入法治化轨道,加强法治政府建设的有关情况。',
        1,
      ],
      ['shortcomings', '三、存在的不足', 1],
    ],
  ],
  [
    'numbers lost (娄底)',
    `${LEAD}主要举措和成效\n${A}\n存在的不足和原因\n${B}\n下一年度主要安排\n${C}`,
    [
      ['measures', '主要举措和成效', 1],
      ['shortcomings', '存在的不足和原因', 1],
      ['next-year', '下一年度主要安排', 1],
    ],
  ],
  [
    'one number lost',
    `${LEAD}一、主要举措和成效\n${A}\n问题和不足\n${B}\n三、下一步打算\n${C}`,
    [
      ['measures', '一、主要举措和成效', 1],
      ['shortcomings', '问题和不足', 1],
      ['next-year', '三、下一步打算', 1],
    ],
  ],
  [
    'all headings lost while (一) begins anew (区民宗局)',
    `${LEAD}(一)加强领导。${A}\n(二)严格执法。${A}\n(一)审查能力不足。${B}\n(二)执法力量薄弱。${B}\n(一)持续加强监督。${C}\n(二)持续强化保障。${C}`,
    [
      ['measures', null, 2],
      ['shortcomings', null, 2],
      ['next-year', null, 2],
    ],
  ],
  [
    'no headings, the text turns (望都)',
    `${LEAD}${A}\n${A}\n在总结成绩的同时,我们也看到存在不少问题和不足。${B}\n下一步,塘沽街道将${C}`,
    [
      ['measures', null, 2],
      ['shortcomings', null, 1],
      ['next-year', null, 1],
    ],
  ],
  [
    'two leads',
    `${A}现将有关情况报告如下:\n${LEAD}一、主要举措和成效\n${A}\n二、存在的不足\n${B}`,
    [
      ['measures', '一、主要举措和成效', 1],
      ['shortcomings', '二、存在的不足', 1],
    ],
  ],
  [
    'a lead that names the contents (泸西)',
    `按照要求,全面总结推进法治政府建设的主要举措和成效;查找存在的不足和原因;对下一年度主要安排进行部署。${LEAD}一、主要举措和成效\n${A}\n二、存在的不足\n${B}`,
    [
      ['measures', '一、主要举措和成效', 1],
      ['shortcomings', '二、存在的不足', 1],
    ],
  ],
  [
    'traditional script with pinyin glosses',
    `現將情況報告如下:\n一、主要舉(jǔ)措和成效\n堅(jiān)持依法行政,${A}\n二、存在的不足\n${B}\n三、下一年度主要安排\n${C}`,
    [
      ['measures', '一、主要舉(jǔ)措和成效', 1],
      ['shortcomings', '二、存在的不足', 1],
      ['next-year', '三、下一年度主要安排', 1],
    ],
  ],
  [
    'topics without umbrella, then the plan',
    `${LEAD}一、坚持高位推动,压实法治建设责任\n${A}\n二、依法全面履行政府职能\n${A}\n三、2025年工作思路\n${C}`,
    [
      ['measures', '一、坚持高位推动,压实法治建设责任', 1],
      ['measures', '二、依法全面履行政府职能', 1],
      ['next-year', '三、2025年工作思路', 1],
    ],
  ],
  [
    'other matters last',
    `${LEAD}一、主要举措和成效\n${A}\n二、存在的不足\n${B}\n三、其他需要报告的情况\n无其他需要报告的情况。`,
    [
      ['measures', '一、主要举措和成效', 1],
      ['shortcomings', '二、存在的不足', 1],
      ['other', '三、其他需要报告的情况', 1],
    ],
  ],
])('%s', async (_what, text, want) => {
  const report = await extractText(TITLE + text);
  const got = report.sections.map(({ key, heading, content }) => [key, heading?.text ?? null, content.length]);
  expect(got).toEqual(want);
  expect(report.genre.isReport).toBe(true);
});

it('reads a report behind a letter of transmittal (湖州交通局)', async () => {
  const report = await extractText(
    `市委依法治市办:\n现将湖州市交通运输局2024年法治政府建设情况报告随文上报。\n特此报告。\n湖州市交通运输局\n2025年1月20日\n湖州市交通运输局2024年法治政府建设情况报告\n2024年,${A}\n一、主要举措和成效\n${A}\n二、存在的不足\n${B}`,
  );
  expect(report.title.value).toBe('湖州市交通运输局2024年法治政府建设情况报告');
  expect(report.issuer.value).toBe('湖州市交通运输局');
  expect(report.sections.map(({ key }) => key)).toEqual(['measures', 'shortcomings']);
});

it('reads a speech (西乌珠穆沁旗)', async () => {
  const report = await extractText(
    `西乌珠穆沁旗人民政府关于2024年法治政府建设情况的报告\n2025年3月17日在西乌珠穆沁旗第十七届人大常委会第二十四次会议上\n主任、各位副主任、委员:\n现将2024年法治政府建设情况报告如下,请审议。\n一、主要举措和成效\n${A}\n二、存在的不足\n${B}`,
  );
  expect(report).toMatchObject({
    year: { value: 2024 },
    issuer: { value: '西乌珠穆沁旗人民政府' },
    genre: { isReport: true },
  });
  expect(report.sections.map(({ key }) => key)).toEqual(['measures', 'shortcomings']);
});

it.each([
  ['mistyped signs of all kinds', ['一丶', '二，', '三。']],
  ['one mistyped sign among right ones', ['一、', '二，', '三、']],
  ['formal numerals', ['壹、', '贰、', '叁、']],
  ['Roman numerals', ['Ⅰ.', 'Ⅱ.', 'Ⅲ.']],
  ['spaces round the sign', ['一 、', '二　、 ', '三\u00a0、']],
])('reads headings with %s', async (_name, [one, two, three]) => {
  const text = `${TITLE}${LEAD}${one}主要举措和成效\n﹙一﹚加强领导\n${A}\n㈡严格执法\n${A}\n${two}存在的不足\n( 一 )力量薄弱\n${B}\n${three}下一步打算\n⑴继续加强\n${C}`;
  const report = await extractText(text);
  expect(report.sections.map(({ key, heading }) => [key, heading?.text])).toEqual([
    ['measures', `${one}主要举措和成效`],
    ['shortcomings', `${two}存在的不足`],
    ['next-year', `${three}下一步打算`],
  ]);
});

it('drops page numbers and buttons between paragraphs, with a record, and never takes a page number for the end', async () => {
  const text = `${TITLE}${LEAD}一、主要举措和成效\n${A}\n- 1 -\n${A}\n我要纠错\n二、存在的不足\n${B}\n第 2 页 / 共 3 页\n三、下一步打算\n${C}\n3/3\n力量不足\n塘沽街道办事处\n2025年1月20日\n政府网站标识码：3101150001`;
  const { sections, signature, dropped } = toContract(await extractText(text));
  expect(sections.map((section) => section.text)).toEqual([`${A}\n${A}`, B, `${C}\n力量不足`]);
  expect(signature).toBe('塘沽街道办事处\n2025年1月20日');
  expect(dropped.map(({ rule }) => rule)).toEqual([
    'page-number',
    'page-button',
    'page-number',
    'page-number',
    'site-footer',
  ]);
});
