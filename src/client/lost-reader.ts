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

/** What is said of them. */
const SAYS = {
  /** The page knows no names of places. */
  province: { name: '一个省级地区', short: '这个地区' },
  none: (section: string, name: string) => `这里原是“${section}”的通读页，范围是${name}。本档案现在没有这样的报告。`,
  tooFew: (section: string, name: string, year: string) =>
    `这里是“${section}”的通读页，范围是${name}、${year} 年度。有两份以上这样的报告才有这一页，本档案现在不足两份。`,
  allYears: (section: string, name: string) => `${section}：${name}，各年度`,
  ofYear: (section: string, year: string) => `${section}：${year} 年度`,
  whole: (section: string) => `${section}：全部报告`,
  search: '用这些条件检索',
} as const;

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
  return ofReports({ key, ...SAYS.province, year: of, all: `place/${place}/`, levels: [] });
}

interface Scope {
  readonly key: SectionKey;
  readonly name: string;
  /** Its name once it was told; the same where there is none. */
  readonly short?: string;
  readonly year: string | undefined;
  /** The reader of all years, below that of the section. */
  readonly all: string;
  readonly levels: readonly LevelValue[];
}

function ofReports({ key, name, short = name, year, all, levels }: Scope): LostReader {
  const section = SECTION_NAMES[key];
  const filters = [
    ['section', key],
    ...(year === undefined ? [] : [['year', year]]),
    ...levels.map((of) => ['level', of]),
  ];
  const search = { path: `search/?${new URLSearchParams(filters)}`, label: SAYS.search };
  const whole = { path: `sections/${key}/`, label: SAYS.whole(section) };
  if (year === undefined) return { told: SAYS.none(section, name), links: [whole, search] };
  return {
    told: SAYS.tooFew(section, name, year),
    links: [
      { path: `sections/${key}/${all}`, label: SAYS.allYears(section, short) },
      { path: `sections/${key}/${year}/`, label: SAYS.ofYear(section, year) },
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
