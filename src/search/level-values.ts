import { LEVELS, type Level } from '../model/level.ts';
import { LEVEL_NAMES } from '../model/names.ts';
import type { ReportFacts } from './search-record.ts';

/** Kinds of bodies of the lowest level, told apart by their names. */
export const TOWNSHIP_KINDS = ['subdistrict', 'town', 'rural'] as const;
export type TownshipKind = (typeof TOWNSHIP_KINDS)[number];

/** Names of the kinds; the first is the one that is shown. */
export const TOWNSHIP_NAMES: Readonly<Record<TownshipKind, readonly [string, ...string[]]>> = {
  subdistrict: ['街道', '街道办事处'],
  town: ['镇', '乡镇'],
  rural: ['乡', '乡镇', '苏木'],
};

/** How a place's or a body's name ends, e.g. 某某街道办事处, 某某镇人民政府, 某某满族乡. */
const ENDINGS: readonly (readonly [TownshipKind, RegExp])[] = [
  ['subdistrict', /街道(?:办事处|办)?$/u],
  ['town', /镇(?:人民政府|政府)?$/u],
  ['rural', /(?:乡|苏木)(?:人民政府|政府)?$/u],
];

/** A level as it is chosen: one of the model's, or a kind within `township`, e.g. `township/town`. */
export type LevelValue = Level | `township/${TownshipKind}`;

/** All of them, each kind after its level. */
export const LEVEL_VALUES: readonly LevelValue[] = LEVELS.flatMap((level): LevelValue[] =>
  level === 'township' ? [level, ...TOWNSHIP_KINDS.map(levelValue)] : [level],
);

/** The value of a kind. */
export function levelValue(kind: TownshipKind): LevelValue {
  return `township/${kind}`;
}

/** What a value is called, e.g. 街道. */
export function levelName(value: LevelValue): string {
  const kind = TOWNSHIP_KINDS.find((one) => levelValue(one) === value);
  return kind === undefined ? LEVEL_NAMES[value as Level] : TOWNSHIP_NAMES[kind][0];
}

/** Values that a report has: its level and, where a name tells, the kind within it. */
export function levelsOf({ level, issuer, place }: Pick<ReportFacts, 'level' | 'issuer' | 'place'>): LevelValue[] {
  if (level !== 'township') return level === null ? [] : [level];
  const kind = kindOf(place.at(-1) ?? '') ?? kindOf(issuer ?? '');
  return kind === null ? [level] : [level, levelValue(kind)];
}

function kindOf(name: string): TownshipKind | null {
  return ENDINGS.find(([, ending]) => ending.test(name))?.[0] ?? null;
}
