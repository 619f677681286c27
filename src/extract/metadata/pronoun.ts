import type { Level } from '../../model/report.ts';
import { type Line, witnessIn } from '../lines/line.ts';
import type { Clues } from './clues.ts';

/** Words by which a report speaks of its own body: 我县, 全镇, 我局. */
const PRONOUNS: readonly { readonly level: Level; readonly pattern: RegExp; readonly example: string }[] = [
  { level: 'township', pattern: /[我全](镇|乡|街道|街(?!坊)|苏木)/g, example: '我镇' },
  { level: 'county', pattern: /[我全](县|区(?!域)|旗)/g, example: '2023年,我县牢固树立法治理念' },
  { level: 'city', pattern: /[我全]市/g, example: '我市' },
  { level: 'province', pattern: /[我全](省|自治区)/g, example: '我省' },
  {
    level: 'department',
    pattern:
      /(?:[我本](?:局|厅|委(?![托员])|办(?!法)|部(?!门|分))|[我本全](?:分局|大队|支队)|全[厅委]|全局(?=上下|干部|系统|职工|党员))/g,
    example: '我局',
  },
];

/** The level a report's own words say, and the first place that says so. */
export interface PronounLevel {
  readonly level: Level;
  readonly line: Line;
  readonly at: number;
  readonly word: string;
}

/** Level by the word used most for the report's own body; a bureau that says 我市 too is still a bureau. */
export function pronounLevel(clues: Clues): PronounLevel | null {
  const counted = PRONOUNS.map(({ level, pattern }) => ({ level, hits: hitsOf(clues.body, pattern) }));
  const bureau = counted.find(
    ({ level, hits }) => level === 'department' && hits.some(({ word }) => /^[我本]/.test(word)),
  );
  const [first, second] = counted.toSorted((a, b) => b.hits.length - a.hits.length);
  const best = bureau ?? (first && first.hits.length > (second?.hits.length ?? 0) ? first : undefined);
  const hit = best?.hits[0];
  return best && hit ? { level: ofWhole(best.level, clues), ...hit } : null;
}

/** Words of those below a region or a municipality, and of what lies above a county or a city. */
const REGION = /自治区(?:党委|人民政府|政府|人大)/;
const COUNTY = /(?<!治)区(?:委|政府|人大|司法局)|(?<![治辖])区人民政府|我市|市委|市政府/;
const MUNICIPALITY = /(?:北京|天津|上海|重庆)市/;
const CITY = /我省|省委|省政府|省人民政府|自治区党委/;

/** 我区 of a region and 我市 of a municipality mean the whole province: such a text names no body between itself and the state. */
function ofWhole(level: Level, { titles, head, lead, body }: Clues): Level {
  const says = (lines: readonly Line[], words: RegExp) => lines.some(({ norm }) => words.test(norm));
  if (level === 'county' && says(body, REGION) && !says(body, COUNTY)) return 'province';
  const named = says([...head, ...lead], MUNICIPALITY) || titles.some(({ text }) => MUNICIPALITY.test(text));
  return level === 'city' && named && !says(body, CITY) ? 'province' : level;
}

function hitsOf(lines: readonly Line[], pattern: RegExp): Omit<PronounLevel, 'level'>[] {
  return lines.flatMap((line) => [...line.norm.matchAll(pattern)].map((m) => ({ line, at: m.index, word: m[0] })));
}

/** Witness for the word that told. */
export function pronounWitness({ line, at, word }: PronounLevel) {
  return witnessIn(line, 'pronoun-level', at, at + word.length);
}
