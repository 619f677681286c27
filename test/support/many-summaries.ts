import { areaList } from '@vant/area-data';
import type { ReportSummary, SectionSummary } from '../../src/model/archive.ts';
import { type Coverage, LEVELS, SECTION_KEYS, type SectionKey } from '../../src/model/report.ts';
import { seeded } from '../search/support/random-queries.ts';
import { sampleSummary } from './sample-summary.ts';

const counties = Object.entries(areaList.county_list).filter(([, name]) => /[县市区旗]$/u.test(name));
const BASE = sampleSummary();

/** What a synthetic archive is like. */
export interface ManySpec {
  readonly count: number;
  readonly years: number;
  /** Reports that one county has in one year beside the others, and that each of three issuers has. */
  readonly oneCounty?: number;
  readonly eachIssuer?: number;
}

/** Summaries of an archive that no one made: provinces, counties, townships, some without year, place or issuer. */
export function manySummaries({ count, years, oneCounty = 0, eachIssuer = 0 }: ManySpec): ReportSummary[] {
  const random = seeded(count * 31 + years);
  const spread = Array.from({ length: count }, (_, n) => summaryOf(n, { random, years }));
  const crowded = Array.from({ length: oneCounty }, (_, n) =>
    at(`c${n}`, { random, county: 700, town: null, year: 2023, body: `第${n}局` }),
  );
  const busy = [0, 1, 2].flatMap((issuer) =>
    Array.from({ length: eachIssuer }, (_, n) =>
      at(`i${issuer}-${n}`, { random, county: 40 * issuer, town: null, year: 2024 - (n % 3), body: '司法局' }),
    ),
  );
  return [...spread, ...crowded, ...busy];
}

interface Means {
  readonly random: () => number;
  readonly years: number;
}

function summaryOf(n: number, { random, years }: Means): ReportSummary {
  const pick = (of: number) => Math.floor(random() * of);
  const county = pick(counties.length);
  const town = random() < 0.4 ? `第${pick(20)}镇` : null;
  const year = random() < 0.04 ? null : 2025 - pick(years);
  const made = at(`s${n}`, { random, county, town, year, body: ['人民政府', '司法局', '教育局'][pick(3)] as string });
  if (random() < 0.04) return { ...made, region: unknown, regionCode: null };
  return random() < 0.02 ? { ...made, issuer: unknown } : made;
}

const unknown = { value: null, status: 'unknown', confidence: 0 } as const;

interface Spot {
  readonly random: () => number;
  readonly county: number;
  readonly town: string | null;
  readonly year: number | null;
  readonly body: string;
}

function at(id: string, { random, county, town, year, body }: Spot): ReportSummary {
  const [code = '', name = ''] = counties[county % counties.length] ?? [];
  const province = areaList.province_list[`${code.slice(0, 2)}0000`] ?? '';
  const city = areaList.city_list[`${code.slice(0, 4)}00`] ?? '';
  const cities = /[市州盟]$|地区$/u.test(city) && city !== province ? [city] : [];
  const region = [province, ...cities, name, ...(town === null ? [] : [town])];
  const issuer = town ?? `${name}${body}`;
  const sections = SECTION_KEYS.flatMap((key) => sectionsOf(key, random));
  return {
    ...BASE,
    id,
    ownId: id,
    path: `${id}.txt`,
    title: known(`${issuer}${year ?? ''}年法治政府建设情况报告`),
    issuer: known(issuer),
    region: known(region),
    regionCode: code,
    level: known(LEVELS[Math.floor(random() * LEVELS.length)] as (typeof LEVELS)[number]),
    year: year === null ? unknown : known(year),
    publishedOn: known(`${(year ?? 2020) + 1}-0${1 + Math.floor(random() * 3)}-1${Math.floor(random() * 10)}`),
    sections,
    coverage: Object.fromEntries(SECTION_KEYS.map((key) => [key, stateOf(key, sections, random)])) as Coverage,
  };
}

function known<T>(value: T) {
  return { value, status: 'found', confidence: 1 } as const;
}

/** The measures are long, other matters rare, and now and then a section would fill a page alone. */
function sectionsOf(key: SectionKey, random: () => number): SectionSummary[] {
  if (random() < (key === 'other' ? 0.8 : 0.15)) return [];
  const size = random() < 0.002 ? 80 : key === 'measures' ? 3 : 1;
  const elements = 2 * Math.ceil(random() * 12 * size);
  return [{ key, anchor: key, heading: '一、标题', confidence: 1, chars: elements * 60, elements }];
}

function stateOf(key: SectionKey, sections: readonly SectionSummary[], random: () => number): Coverage[SectionKey] {
  if (sections.some((section) => section.key === key)) return { state: 'section', anchor: key };
  if (random() > 0.1) return { state: 'missing' };
  const witness = { rule: 'heading-wording', text: '第一责任人职责', start: null, end: null };
  return { state: 'inside', anchor: 'measures', witness };
}
