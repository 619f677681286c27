import { hanSubstrings } from '../../search/support/random-queries.ts';
import { fold, type PublishedReport } from '../search-support.ts';
import type { TruthSection } from './search-truth.ts';

/** A published report with its level. */
export interface CountedReport extends PublishedReport {
  readonly level: string | null;
}

/** What is asked of the search page, and by what it then counts. */
export interface CountCase {
  readonly words: readonly string[];
  readonly restriction: Readonly<Record<string, readonly string[]>>;
  readonly unit: 'reports' | 'sections' | 'occurrences';
  /** The search part of its address. */
  readonly address: string;
}

interface Amount {
  reports: number;
  sections: number;
  occurrences: number;
}

type Random = () => number;

const FACETS = ['section', 'year', 'place', 'level', 'issuer'] as const;
type Facet = (typeof FACETS)[number];
const SHORT = { reports: '份', sections: '节', occurrences: '处' } as const;
/** Ways to look at an answer, and what each counts where there are words. */
const VIEWS = [
  ['', 'reports'],
  ['sort=newest', 'reports'],
  ['sort=hits', 'occurrences'],
  ['view=read', 'sections'],
  ['lines=text', 'occurrences'],
  ['view=trend', 'occurrences'],
] as const;

/** 60 queries with none, one or two words, with filters of every facet, in every view. */
export function countCases(sections: readonly TruthSection[], random: Random): CountCase[] {
  const texts = sections.flatMap(({ paragraphs }) => paragraphs);
  const words = hanSubstrings(texts, 400, random).filter(({ length }) => length > 1 && length < 4);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  return Array.from({ length: 60 }, (_, at): CountCase => {
    const asked = Array.from({ length: [1, 1, 2, 0][at % 4] as number }, () => pick(words));
    const filters = Array.from({ length: asked.length === 0 ? 1 + (at % 3) : at % 3 }, () => {
      const facet = pick(FACETS);
      return [facet, pick(valuesOf(pick(sections), facet))] as const;
    }).filter(([, value]) => value !== undefined);
    const restriction: Record<string, string[]> = {};
    for (const [facet, value] of filters) restriction[facet] = [...new Set([...(restriction[facet] ?? []), value])];
    const [view, unit] = VIEWS[at % VIEWS.length] as (typeof VIEWS)[number];
    const parameters = new URLSearchParams(asked.length > 0 ? { q: asked.join(' ') } : {});
    for (const facet of FACETS) for (const value of restriction[facet] ?? []) parameters.append(facet, value);
    for (const [name, value] of new URLSearchParams(view)) parameters.append(name, value);
    const wordless = unit === 'sections' ? 'sections' : 'reports';
    return {
      words: [...new Set(asked)],
      restriction,
      unit: asked.length > 0 ? unit : wordless,
      address: `?${parameters}`,
    };
  });
}

/** Whether other values of a facet are chosen, so that a number tells what a further one adds. */
export function chosenBeside({ restriction }: CountCase, facet: string): boolean {
  return (restriction[facet]?.length ?? 0) > 0;
}

/** What the data have of a question. */
export function amountOf(sections: readonly TruthSection[], asked: CountCase): Amount {
  const found = sections.filter((section) => timesIn(section, asked.words) > 0 && passes(section, asked));
  return {
    reports: new Set(found.map(({ report }) => report.id)).size,
    sections: found.length,
    occurrences: asked.words.length === 0 ? 0 : found.reduce((sum, one) => sum + timesIn(one, asked.words), 0),
  };
}

/** What must stand beside every value: what it gives alone or, with others chosen, beyond these. */
export function facetCounts(sections: readonly TruthSection[], asked: CountCase): Record<string, string> {
  const counts: Record<string, string> = {};
  for (const facet of FACETS) {
    const wanted = asked.restriction[facet] ?? [];
    const under = (values: readonly string[]) =>
      amountOf(sections, { ...asked, restriction: { ...asked.restriction, [facet]: values } });
    const before = amountOf(sections, asked);
    for (const value of new Set(sections.flatMap((section) => valuesOf(section, facet)))) {
      const alone = under([value]);
      const both = under([...wanted, value]);
      if (alone.sections === 0) continue;
      const isOne = wanted.length === 0 || wanted.includes(value);
      const more = `＋${both[asked.unit] - before[asked.unit]} ${SHORT[asked.unit]}`;
      const held = both.sections === before.sections ? '已含' : more;
      counts[`${facet} ${value}`] = isOne ? `${alone[asked.unit]} ${SHORT[asked.unit]}` : held;
    }
  }
  return counts;
}

/** How often all words together stand in a section that has each; 1 where there are none. */
function timesIn({ paragraphs }: TruthSection, words: readonly string[]): number {
  if (words.length === 0) return 1;
  const times = words.map((word) => paragraphs.reduce((sum, text) => sum + text.split(fold(word)).length - 1, 0));
  return times.includes(0) ? 0 : times.reduce((a, b) => a + b, 0);
}

function passes(section: TruthSection, { restriction }: CountCase): boolean {
  return FACETS.every((facet) => {
    const wanted = restriction[facet] ?? [];
    return wanted.length === 0 || wanted.some((value) => valuesOf(section, facet).includes(value));
  });
}

function valuesOf({ report, key }: TruthSection, facet: Facet): string[] {
  const { year, region, issuer, level } = report as CountedReport;
  if (facet === 'section') return [key];
  if (facet === 'year') return year === null ? [] : [String(year)];
  if (facet === 'issuer') return issuer === null ? [] : [issuer];
  if (facet === 'place') return (region ?? []).map((_, depth) => (region ?? []).slice(0, depth + 1).join('/'));
  if (level !== 'township') return level === null ? [] : [level];
  const name = `${region?.at(-1) ?? ''} ${issuer ?? ''}`;
  const kind = /街道/u.test(name) ? ['subdistrict'] : /镇/u.test(name) ? ['town'] : /乡/u.test(name) ? ['rural'] : [];
  return [level, ...kind.map((one) => `township/${one}`)];
}
