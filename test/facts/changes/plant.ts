import { pick, placeIn, type Random } from '../../fuzz/random.ts';

/** A paragraph of a later report, and what was done to it. */
export interface Planted {
  readonly text: string;
  /** Number of the earlier paragraph it was made of; null for a new one. */
  readonly source: number | null;
  readonly moved: boolean;
  /** Figures as they were and are. */
  readonly figures: readonly (readonly [was: string, is: string])[];
}

const KINDS = ['行政处罚案件', '行政复议案件', '法律援助案件', '规范性文件', '法治培训', '矛盾纠纷', '普法活动'];
const UNITS = ['件', '起', '份', '场次', '件', '场', '人次'];
const CLAUSES = ['进一步压实责任', '按照上级统一部署', '并取得明显成效', '结合本地实际', '全面加强统筹协调'];
const WORDS = [
  ['加强', '强化'],
  ['推进', '推动'],
  ['落实', '贯彻'],
  ['工作', '任务'],
  ['建设', '发展'],
  ['管理', '治理'],
] as const;
const FIGURE = /\d[\d,.]*万?(?:余)?(?:%|件|起|份|场次|场|人次|名|次|个|项)/gu;

/** A sentence with figures, as reports have them. */
export function figureSentence(random: Random): string {
  const at = placeIn(KINDS, random);
  const count = 2 + Math.floor(random() * 4000);
  const share = (80 + random() * 19.9).toFixed(1);
  return `全年共办理${KINDS[at]}${count}${UNITS[at]}，办结率达${share}%。`;
}

/** A year later: some paragraphs moved, some edited in words, figures or clauses, some gone, some new. */
export function plant(earlier: readonly string[], fresh: readonly string[], random: Random): Planted[] {
  const kept = earlier.flatMap((text, source): Planted[] => (random() < 0.1 ? [] : [edited(text, source, random)]));
  const later = moveSome(kept, random);
  for (const text of fresh) later.splice(placeIn(later, random), 0, { text, source: null, moved: false, figures: [] });
  return later;
}

function edited(text: string, source: number, random: Random): Planted {
  const figures: [string, string][] = [];
  const changed = text.replace(FIGURE, (was) => {
    if (random() < 0.4) return was;
    const is = otherFigure(was, random);
    figures.push([was, is]);
    return is;
  });
  const words = random() < 0.4 ? editWords(changed, random) : changed;
  return { text: words, source, moved: false, figures };
}

/** The same unit, another number. */
function otherFigure(was: string, random: Random): string {
  const unit = was.replace(/^[\d,.]+/u, '');
  const number = unit.startsWith('%') ? (80 + random() * 19.9).toFixed(1) : String(2 + Math.floor(random() * 4000));
  return number + unit === was ? `1${was}` : number + unit;
}

function editWords(text: string, random: Random): string {
  const [was, is] = pick(WORDS, random);
  const other = text.replaceAll(was, is);
  const clauses = other.split('，');
  if (clauses.length > 1 && random() < 0.5) clauses.splice(1 + placeIn(clauses, random), 0, pick(CLAUSES, random));
  if (clauses.length > 4 && random() < 0.3 && !/\d/u.test(clauses[1] ?? '')) clauses.splice(1, 1);
  return clauses.join('，');
}

/** Moves one in twelve, each past two others at least. */
function moveSome(paragraphs: readonly Planted[], random: Random): Planted[] {
  const staying = paragraphs.filter(() => random() > 1 / 12);
  const moving = paragraphs.filter((one) => !staying.includes(one));
  const later = [...staying];
  for (const one of moving) {
    const home = later.filter(({ moved, source }) => !moved && (source ?? 0) < (one.source ?? 0)).length;
    const places = Array.from({ length: later.length + 1 }, (_, at) => at).filter((at) => {
      const before = later.slice(0, at).filter(({ moved }) => !moved).length;
      return Math.abs(before - home) > 2;
    });
    if (places.length > 0) later.splice(pick(places, random), 0, { ...one, moved: true });
    else later.splice(home, 0, one);
  }
  return later;
}
