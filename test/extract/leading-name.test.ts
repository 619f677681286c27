import { expect, it } from 'vitest';
import { leadingDepartment } from '../../src/extract/grammar/department-name.ts';
import { leadingOwnName } from '../../src/extract/metadata/leading-name.ts';
import { extractText } from './support.ts';

it.each([
  ['自然资源和规划局守正创新', '自然资源和规划局'],
  ['人力资源和社会保障局深感责任重大', '人力资源和社会保障局'],
  ['人民政府办公室对照指标', '人民政府办公室'],
  ['卫生健康委对照指标', '卫生健康委'],
  ['卫生健康委员会对照指标', '卫生健康委员会'],
  ['教育委托第三方', ''],
  ['综合执法办法', ''],
  ['统筹市场监管局改革', ''],
])('%s begins with the department "%s"', (text, name) => {
  expect(leadingDepartment(text)).toBe(name);
});

it.each([
  ['朝阳市应急管理局深感责任重大', '朝阳市应急管理局'],
  ['滁州市以规范权力运行为主线', '滁州市'],
  ['古南街道办事处顶住压力', '古南街道办事处'],
  ['克什克腾旗同兴镇蹄疾步稳', '克什克腾旗同兴镇'],
  ['枝江市人民政府问安镇政府认真落实', '枝江市人民政府问安镇政府'],
  ['中新苏滁高新技术产业开发区锚定目标', '中新苏滁高新技术产业开发区'],
  ['杨凌示范区生态环境局以开展督察为契机', '杨凌示范区生态环境局'],
  ['武清区政务服务办立足职能', '武清区政务服务办'],
  ['岳阳县统筹城乡发展', '岳阳县'],
  ['岳阳县接待服务中心坚持', '岳阳县接待服务中心'],
  ['岳阳县信使驿站中心坚持', ''], // a body of words that no table has
  ['岳阳县委坚持', ''],
  ['岳阳县人民法院认真履职', ''],
  ['上海市经验值得借鉴', ''],
  ['岳阳县司法局的指导', ''],
  ['岳阳县司法局、财政局', ''],
  ['现就我镇工作', ''],
  ['各镇认真落实', ''],
])('%s begins with the name "%s"', (text, name) => {
  expect(leadingOwnName(text)).toBe(name);
});

const BODY =
  '一、推进法治政府建设的主要举措和成效\n健全工作机制。\n二、存在的不足和原因\n力量不足。\n三、下一年度主要安排\n充实队伍。\n';

/** What the lead ties to the report, and whom it only names. */
it.each<[string, string | null]>([
  ['告别不平凡的2022年,朝阳市应急管理局深感责任重大。', '朝阳市应急管理局'],
  ['按照《2025年度督察评价方案》部署,临汾市体育局就推进情况进行回顾总结,报告如下:', '临汾市体育局'],
  ['应公众知情之需,大理白族自治州商务局现将2022年依法行政建设状况予以公布:', '大理白族自治州商务局'],
  ['今将浙江省2024年度推进依法行政、建设法治政府的情况报告于后。', '浙江省'],
  ['本报告反映伊犁哈萨克自治州财政局2025年1月1日至12月31日的情况。', '伊犁哈萨克自治州财政局'],
  ['2024年,在市司法局、人民检察院支持配合下,丽水市综合行政执法局守正创新。', '丽水市综合行政执法局'],
  ['2024年,市体育局守正创新,我局依法行政水平显著提升。', null],
  ['2024年,市体育局守正创新。我局依法行政水平显著提升。', '市体育局'],
  ['2024年,市体育局守正创新。我镇依法行政水平显著提升。', null],
  ['2024年,市司法局守正创新。我局依法行政水平显著提升。', null],
  ['2024年,市体育局、市教育局守正创新,市财政局密切配合。我局依法行政水平显著提升。', null],
  ['2024年,岳阳县司法局对我镇开展督察。', null],
  ['2024年,岳阳县司法局派员到我镇授课。', null],
  ['2024年,岳阳县水利局锚定目标,岳阳市水利局守正创新。', null],
])('%s names %s', async (lead, issuer) => {
  const report = await extractText(`${lead}\n${BODY}`);
  expect(report.issuer.value).toBe(issuer);
});

it.each([
  ['房山区城市管理委员会', 'department'],
  ['岳阳县国有资产监督管理委员会', 'department'],
  ['昌南新区管理委员会', 'zone'],
])('%s is a %s', async (body, level) => {
  expect((await extractText(`${body}2024年法治政府建设情况报告\n${BODY}`)).level.value).toBe(level);
});

it('年底前已全部销号 says nothing of a bureau', async () => {
  expect((await extractText(`2024年,我市推进法治政府建设,问题全部销号,事项全部办结。\n${BODY}`)).level.value).toBe(
    'city',
  );
});
