import type { SearchOptions } from '../../../src/client/search/api.ts';
import { hanSubstrings, seeded } from '../../search/support/random-queries.ts';
import { fold, type PublishedReport } from '../search-support.ts';

/** A query in both forms: as typed, and as what it means. */
export interface TruthCase {
  readonly kind: string;
  readonly query: string;
  readonly options?: SearchOptions;
  /** Whether a section fulfils it, by its folded paragraphs alone. */
  readonly holds: (section: TruthSection) => boolean;
}

/** A section as published, its paragraphs folded. */
export interface TruthSection {
  readonly report: PublishedReport;
  readonly key: string;
  readonly paragraphs: readonly string[];
}

const SECTION_NAMES: readonly (readonly [name: string, key: string])[] = [
  ['不足', 'shortcomings'],
  ['第一责任人', 'leader-duties'],
  ['导语', 'preamble'],
];

const isText = (line: string) => line !== '';
const has = (word: string) => (section: TruthSection) => section.paragraphs.some((text) => text.includes(fold(word)));

/** Sections of the published reports; several parts of one key are one. */
export function truthSections(reports: readonly PublishedReport[]): TruthSection[] {
  return reports.flatMap((report) => {
    const parts = new Map<string, string[]>([['preamble', report.preamble.split('\n')]]);
    for (const { key, heading, text } of report.sections) {
      parts.set(key, [...(parts.get(key) ?? []), heading ?? '', ...text.split('\n')]);
    }
    const folded = [...parts].map(([key, lines]) => ({ report, key, paragraphs: lines.map(fold).filter(isText) }));
    return folded.filter(({ paragraphs }) => paragraphs.length > 0);
  });
}

/** Queries of every kind that the search page understands, cut out of the texts at random; some find nothing. */
export function truthCases(sections: readonly TruthSection[], seed: number): TruthCase[] {
  const random = seeded(seed);
  const texts = sections.filter(() => random() < 0.3).flatMap(({ paragraphs }) => paragraphs);
  const words = (count: number, longest = 12) =>
    hanSubstrings(texts, count * 4, random)
      .filter(({ length }) => length <= longest)
      .slice(0, count);
  const twos = (count: number): [string, string][] => {
    const some = words(count * 2, 4);
    return Array.from({ length: count }, (_, at) => [some[2 * at] ?? '法', some[2 * at + 1] ?? '治']);
  };
  const keys = [...new Set(sections.map(({ key }) => key))];
  const years = [...new Set(sections.map(({ report }) => report.year))];
  return [
    ...words(80).map((word): TruthCase => ({ kind: 'phrase', query: word, holds: has(word) })),
    ...words(40, 1).map((word): TruthCase => ({ kind: 'character', query: word, holds: has(word) })),
    ...words(40).map(
      (word): TruthCase => ({ kind: 'spaced phrase', query: `“${[...word].join(' ')}”`, holds: has(word) }),
    ),
    ...words(40, 6).map((word, at): TruthCase => {
      const section = keys[at % keys.length] as string;
      return { kind: 'section', query: word, options: { section }, holds: (s) => s.key === section && has(word)(s) };
    }),
    ...words(20, 4).map((word, at): TruthCase => {
      const year = years[at % years.length] as number;
      const holds = (s: TruthSection) => s.report.year === year && has(word)(s);
      return { kind: 'year', query: word, options: { year }, holds };
    }),
    ...twos(40).map(
      ([a, b]): TruthCase => ({ kind: 'both', query: `${a} ${b}`, holds: (s) => has(a)(s) && has(b)(s) }),
    ),
    ...twos(40).map(
      ([a, b]): TruthCase => ({ kind: 'either', query: `${a}|${b}`, holds: (s) => has(a)(s) || has(b)(s) }),
    ),
    ...twos(40).map(
      ([a, b]): TruthCase => ({ kind: 'without', query: `${a} -${b}`, holds: (s) => has(a)(s) && !has(b)(s) }),
    ),
    ...twos(40).map(([a, b], at): TruthCase => {
      const reach = [0, 5, 20, 100][at % 4] as number;
      return {
        kind: 'near',
        query: `${a} ~${reach} ${b}`,
        holds: (s) => s.paragraphs.some((text) => isNear(text, [a, b], reach)),
      };
    }),
    ...words(12, 4).map((word, at): TruthCase => {
      const [name, key] = SECTION_NAMES[at % SECTION_NAMES.length] as (typeof SECTION_NAMES)[number];
      return { kind: 'section field', query: `章节:${name} ${word}`, holds: (s) => s.key === key && has(word)(s) };
    }),
    ...fieldCases(sections, words(12, 3)),
    ...words(30, 6).map((word): TruthCase => {
      const turned = word.slice(2) + word.slice(0, 2);
      return { kind: 'turned round', query: turned, holds: has(turned) };
    }),
  ].filter(({ query }) => query !== '');
}

function fieldCases(sections: readonly TruthSection[], words: readonly string[]): TruthCase[] {
  return words.flatMap((word, at): TruthCase[] => {
    const { report } = sections[(at * 31) % sections.length] as TruthSection;
    const place = report.region?.at(-1) ?? '中国';
    const issuer = (report.issuer ?? '政府').slice(-4);
    const year = report.year ?? 2020;
    return [
      {
        kind: 'place',
        query: `地区:${place} ${word}`,
        holds: (s) => includes(s.report.region?.join(''), place) && has(word)(s),
      },
      {
        kind: 'issuer',
        query: `${word} 发文机关:${issuer}`,
        holds: (s) => includes(s.report.issuer, issuer) && has(word)(s),
      },
      {
        kind: 'years',
        query: `年度:${year - 1}-${year} ${word}`,
        holds: (s) => within(s.report.year, year) && has(word)(s),
      },
      { kind: 'field alone', query: `标题:${year}`, holds: (s) => includes(s.report.title, String(year)) },
    ];
  });
}

function within(year: number | null, last: number): boolean {
  return year === last || year === last - 1;
}

function includes(text: string | null | undefined, part: string): boolean {
  return fold(text ?? '').includes(fold(part));
}

/** Whether both words stand in a paragraph, apart, with no more than so many characters between them. */
function isNear(text: string, [a, b]: readonly [string, string], reach: number): boolean {
  const places = (word: string) =>
    Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(word, at));
  return places(a).some((x) =>
    places(b).some((y) => {
      const gap = x < y ? y - x - a.length : x - y - b.length;
      return gap >= 0 && gap <= reach;
    }),
  );
}
