import { hanSubstrings, seeded } from '../../test/search/support/random-queries.ts';
import { type FoldedArchive, lookThrough } from './folded-archive.ts';

/** Terms of the field, as a researcher would type them. */
export const DOMAIN_TERMS =
  '法治政府 行政执法 行政复议 行政诉讼 执法监督 规范性文件 合法性审查 重大决策 公众参与 专家论证 风险评估 集体讨论 法律顾问 政务公开 政务服务 放管服 营商环境 信访 人民调解 矛盾纠纷 普法 法治宣传 宪法 民法典 习近平法治思想 第一责任人 主要负责人 出庭应诉 败诉 执法人员 执法证 持证上岗 三项制度 执法公示 全过程记录 法制审核 裁量基准 首违不罚 轻微违法 行政处罚 行政许可 行政强制 行政检查 双随机 一公开 综合执法 基层执法 执法力量 执法队伍 法治素养 依法行政 依法决策 科学民主 权责清单 权力清单 负面清单 公平竞争 审计监督 人大监督 政协 司法建议 检察建议 府院联动 应急预案 突发事件 疫情防控 安全生产 生态环境 食品药品 市场监管 城市管理 农业农村 教育 卫生 社区 网格 一站式 公共法律服务 法律援助 公证 仲裁 社会治理 平安建设 扫黑除恶 示范创建 考核 督察 述法 学法 培训 旁听庭审 法治督察 数字政府 信息化 大数据 一网通办 证明事项 告知承诺 诚信 信用 监督'.split(
    ' ',
  );

/** Runs of 1–12 characters cut anywhere, words or not. */
export function substrings(archive: FoldedArchive, count: number, seed: number): string[] {
  const random = seeded(seed);
  const some = archive.sections.filter(() => random() < 0.1).flatMap(({ paragraphs }) => paragraphs);
  return hanSubstrings(some, count, random);
}

/** Two runs of 2–4 characters each, which must both stand in a section. */
export function pairs(archive: FoldedArchive, count: number, seed: number): string[][] {
  const words = substrings(archive, count * 12, seed).filter(({ length }) => length > 1 && length < 5);
  return Array.from({ length: count }, (_, at) => [words[2 * at] as string, words[2 * at + 1] as string]);
}

/** Phrases that stand nowhere although each two neighbours in them do somewhere. */
export function absentPhrases(archive: FoldedArchive, count: number, seed: number): string[] {
  const random = seeded(seed);
  const known = new Set<string>();
  for (const { paragraphs } of archive.sections) {
    for (const text of paragraphs) for (let at = 0; at + 1 < text.length; at++) known.add(text.slice(at, at + 2));
  }
  const found: string[] = [];
  while (found.length < count) {
    const [a = '', b = ''] = hanSubstrings(
      archive.sections[Math.floor(random() * archive.sections.length)]?.paragraphs ?? [],
      2,
      random,
    );
    const phrase = a.slice(0, 3) + b.slice(0, 3);
    const pairsExist = [...phrase].every((_, at) => at === 0 || known.has(phrase.slice(at - 1, at + 1)));
    if (phrase.length > 3 && pairsExist && lookThrough(archive, [phrase]).size === 0) found.push(phrase);
  }
  return found;
}
