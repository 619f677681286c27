/** Signs of what a sentence does, beside its characters: tense, lack, subject, figures. Tried on the sentence in normal form without spaces. */
export const SIGNS: readonly { readonly id: string; readonly pattern: RegExp; readonly example: string }[] = [
  { id: '#ahead', pattern: /下一步|下步|下一阶段|明年|来年|今后|新的一年|下一年|接下来/, example: '下一步,我镇将…' },
  {
    id: '#will',
    pattern:
      /(?<![即终])将(?=[^近于军]{0,14}[推加强完健提落深做抓建开着继进坚不以])|拟于|计划(?=[在开于新])|力争|确保|争取/,
    example: '将进一步完善机制',
  },
  { id: '#more', pattern: /进一步|继续|持续|不断|着力|切实/, example: '继续加强执法监督' },
  {
    id: '#lack',
    pattern:
      /不足|不够|不高|不强|不深|不严|不到位|不平衡|不完善|不及时|不健全|薄弱|有待|欠缺|滞后|短板|差距|偏[少弱低慢]|缺乏|缺少|难以|尚未/,
    example: '执法力量不足',
  },
  { id: '#negation', pattern: /[不未无没难缺]/, example: '程序尚未规范' },
  {
    id: '#head',
    pattern: /负责人|负责同志|主要领导|一把手|责任人|书记|[市县区镇乡局州旗厅]长(?![期效江远制安三])|主任(?!科)/,
    example: '镇长主持召开会议',
  },
  { id: '#personal', pattern: /亲自|带头|述法|主持(?:召开|学习)|靠前|第一责任/, example: '亲自部署、亲自督办' },
  {
    id: '#figure',
    pattern: /\d+(?:\.\d+)?(?:余|多)?万?(?:件|次|人|个|场|份|条|项|名|起|家|户|期|篇|元|%|部|批|宗)/,
    example: '办理案件35件',
  },
  {
    id: '#done',
    pattern: /[已了]|完成|累计|全年|先后|共(?=[^同产]{0,6}\d)|实现|荣获|获评/,
    example: '全年累计开展执法检查56次',
  },
  { id: '#because', pattern: /原因|由于|源于|主观上|客观上|导致|究其/, example: '主要原因是人员流动大' },
  { id: '#tell', pattern: /如下|报告|现将|说明|无其他/, example: '现将有关情况报告如下' },
  { id: '#year', pattern: /20\d\d年/, example: '2025年' },
];

/** Longest sentence of which features are taken; the rest of a longer one adds nothing new. */
const LONGEST = 160;
/** Takes the features of a sentence as they are found; characters are UTF-16 units. */
export interface FeatureVisitor {
  readonly sign: (index: number) => void;
  readonly unit: (unit: number) => void;
  readonly pair: (first: number, second: number) => void;
  /** The pair with which the sentence begins. */
  readonly opening: (first: number, second: number) => void;
}

/** Visits every feature of a sentence given without spaces, some more than once: its signs, characters and pairs of them (figures as one `0`). */
export function visitFeatures(sentence: string, visit: FeatureVisitor): void {
  const text = sentence.slice(0, LONGEST);
  const plain = text.replace(/\d+/g, '0');
  for (let k = 0; k < SIGNS.length; k++) if (SIGNS[k]?.pattern.test(text)) visit.sign(k);
  for (let i = 0; i < plain.length; i++) {
    visit.unit(plain.charCodeAt(i));
    if (i + 1 < plain.length) visit.pair(plain.charCodeAt(i), plain.charCodeAt(i + 1));
  }
  if (plain.length > 1) visit.opening(plain.charCodeAt(0), plain.charCodeAt(1));
}

/** How a feature is written: `#lack`, `法`, `法治`, `^下一`. */
const FEATURE_NAMES = {
  sign: (index: number) => SIGNS[index]?.id ?? '',
  unit: (unit: number) => String.fromCharCode(unit),
  pair: (first: number, second: number) => String.fromCharCode(first, second),
  opening: (first: number, second: number) => `^${String.fromCharCode(first, second)}`,
} as const;

/** Names of the features of a sentence, each once. */
export function featuresOf(sentence: string): string[] {
  const found = new Set<string>();
  visitFeatures(sentence, {
    sign: (index) => found.add(FEATURE_NAMES.sign(index)),
    unit: (unit) => found.add(FEATURE_NAMES.unit(unit)),
    pair: (first, second) => found.add(FEATURE_NAMES.pair(first, second)),
    opening: (first, second) => found.add(FEATURE_NAMES.opening(first, second)),
  });
  return [...found];
}

/** Sentences of a text without spaces; a shorter piece says nothing of its own. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[。;!?])/).filter((sentence) => sentence.length >= SHORTEST);
}

const SHORTEST = 4;
