import { BODY_KINDS, type BodyKind, LEVELS, type Level } from '../model/level.ts';
import { BODY_NAMES, LEVEL_NAMES, SECTION_NAMES } from '../model/names.ts';
import { SECTION_KEYS, type SectionKey } from '../model/report.ts';
import type { LevelValue } from '../search/level-values.ts';

/** A reader of sections that the archive has too few reports for now. */
export interface LostReader {
  /** What it was and why it is not there. */
  readonly told: string;
  /** Wider readers and a search, below the site's base; those of readers may be lost too. */
  readonly links: readonly LostLink[];
}

interface LostLink {
  readonly path: string;
  readonly label: string;
}

/** Readers that come and go: `sections/measures/body/town/2021/`, `sections/measures/level/county/`, of a province `sections/measures/2021/120000/`. */
const GROUP = /^sections\/([a-z-]+)\/(?:level|body)\/([a-z]+)\/(?:(\d{4})\/)?$/;
const PROVINCE = /^sections\/([a-z-]+)\/(\d{4})\/(\d\d0000)\/$/;

/** Levels that the search knows of kinds of bodies. */
const LEVELS_OF: Readonly<Record<BodyKind, readonly LevelValue[]>> = {
  government: ['province', 'city', 'county'],
  justice: ['department'],
  office: ['department'],
  street: ['township/subdistrict'],
  town: ['township/town'],
  rural: ['township/rural'],
};

/** Reads the address of a reader that comes and goes; null where it is none. */
export function lostReader(path: string): LostReader | null {
  const [, ofGroup = '', value = '', year] = GROUP.exec(path) ?? [];
  if (isSection(ofGroup) && path.includes('/level/') && isLevel(value))
    return ofReports({ key: ofGroup, name: LEVEL_NAMES[value], year, all: `level/${value}/`, levels: [value] });
  if (isSection(ofGroup) && path.includes('/body/') && isBody(value))
    return ofReports({ key: ofGroup, name: BODY_NAMES[value], year, all: `body/${value}/`, levels: LEVELS_OF[value] });
  const [, key = '', of, place] = PROVINCE.exec(path) ?? [];
  if (!isSection(key)) return null;
  return ofReports({ key, name: '一个省级地区', year: of, all: `place/${place}/`, levels: [] });
}

interface Scope {
  readonly key: SectionKey;
  readonly name: string;
  readonly year: string | undefined;
  /** The reader of all years, below that of the section. */
  readonly all: string;
  readonly levels: readonly LevelValue[];
}

function ofReports({ key, name, year, all, levels }: Scope): LostReader {
  const section = SECTION_NAMES[key];
  const filters = [
    ['section', key],
    ...(year === undefined ? [] : [['year', year]]),
    ...levels.map((of) => ['level', of]),
  ];
  const search = { path: `search/?${new URLSearchParams(filters)}`, label: '用这些条件检索' };
  const whole = { path: `sections/${key}/`, label: `${section}：全部报告` };
  if (year === undefined)
    return { told: `这里原是“${section}”的通读页，范围是${name}。本档案现在没有这样的报告。`, links: [whole, search] };
  return {
    told: `这里是“${section}”的通读页，范围是${name}、${year} 年度。有两份以上这样的报告才有这一页，本档案现在不足两份。`,
    links: [
      { path: `sections/${key}/${all}`, label: `${section}：${name === '一个省级地区' ? '这个地区' : name}，各年度` },
      { path: `sections/${key}/${year}/`, label: `${section}：${year} 年度` },
      whole,
      search,
    ],
  };
}

function isSection(text: string): text is SectionKey {
  return SECTION_KEYS.some((key) => key === text);
}

function isLevel(text: string): text is Level {
  return LEVELS.some((level) => level === text);
}

function isBody(text: string): text is BodyKind {
  return BODY_KINDS.some((kind) => kind === text);
}
