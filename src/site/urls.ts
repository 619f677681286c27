import type { ReaderGroup } from '../model/page.ts';
import type { Level, SectionKey } from '../model/report.ts';
import type { Place } from '../model/view.ts';

/** What may stand between two slashes of an address: percent-safe ASCII that no file system reads as a way out. */
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const LONGEST_SEGMENT = 120;

type Query = Readonly<Record<string, string | number | undefined>>;

/**
 * Every address of the site, site-absolute without the base; `html/` puts the base before them.
 * A slug or id that is no plain segment throws a `RangeError`.
 */
export const urls = {
  home: () => '/',
  /** A further page of a list; the first is at the list's own address. */
  paged: (url: string, page: number) => (page === 1 ? url : `${url}page/${segment(String(page))}/`),
  reports: () => '/reports/',
  /** A report, or one of its sections or paragraphs. */
  report: (id: string, anchor?: string) => `/reports/${segment(id)}/${hash(anchor)}`,
  /** A report with the words of a query marked, as the search page links to it. */
  hit: (id: string, q: string, anchor?: string) => `${withQuery(`/reports/${segment(id)}/`, { q })}${hash(anchor)}`,
  /** Raw beside clean, or one of its lines. */
  raw: (id: string, anchor?: string) => `/reports/${segment(id)}/raw/${hash(anchor)}`,
  /** Words of a report: its paragraph, or the line of the raw view where they are no part of it. */
  words: ({ report, scope, anchor }: Pick<Place, 'report' | 'scope' | 'anchor'>) =>
    scope === 'capture' ? urls.raw(report, anchor) : urls.report(report, anchor),
  /** What changed in a report since its issuer's report before. */
  changes: (id: string) => `/reports/${segment(id)}/changes/`,
  /** What a report plans beside its issuer's next report. */
  followUps: (id: string) => `/reports/${segment(id)}/follow-ups/`,
  json: (id: string) => `/reports/${segment(id)}/report.json`,
  markdown: (id: string) => `/reports/${segment(id)}/report.md`,
  text: (id: string) => `/reports/${segment(id)}/report.txt`,
  /** The capture as taken, served as plain text. */
  capture: (id: string) => `/reports/${segment(id)}/capture.txt`,
  issuers: () => '/issuers/',
  /** Issuers of a place, where all do not fit on one page. */
  issuersPlace: (slug: string) => `/issuers/place/${segment(slug)}/`,
  issuer: (slug: string) => `/issuers/${segment(slug)}/`,
  /** What to look at before an issuer's next report is written. */
  next: (slug: string) => `/issuers/${segment(slug)}/next/`,
  years: () => '/years/',
  /** All reports of a year, or those of a place in it. */
  year: (year: number, slug?: string) => `/years/${segment(String(year))}/${below(slug)}`,
  places: () => '/places/',
  place: (slug: string) => `/places/${segment(slug)}/`,
  levels: () => '/levels/',
  level: (level: Level, year?: number, slug?: string) =>
    `/levels/${segment(level)}/${below(year?.toString())}${below(slug)}`,
  sections: () => '/sections/',
  /** One section of all reports in one scroll, and of those of a year or a place. */
  section: (key: SectionKey) => `/sections/${segment(key)}/`,
  sectionYear: (key: SectionKey, year: number, slug?: string) =>
    `/sections/${segment(key)}/${segment(String(year))}/${below(slug)}`,
  sectionPlace: (key: SectionKey, slug: string) => `/sections/${segment(key)}/place/${segment(slug)}/`,
  /** One section of the reports of a level or of a kind of body, and of those of a year. */
  sectionGroup: (
    key: SectionKey,
    group: ReaderGroup,
    { year, slug }: { year?: number | undefined; slug?: string | undefined } = {},
  ) => `/sections/${segment(key)}/${group.by}/${segment(group.of)}/${below(year?.toString())}${below(slug)}`,
  /** A page that lays reports side by side, by its name, e.g. `instruments`. */
  /** A view, by its name: `indicators/fines`. */
  view: (name: string) => `/${name.split('/').map(segment).join('/')}/`,
  viewCsv: (name: string): string => `${urls.view(name)}${segment(name.split('/').at(-1) ?? '')}.csv`,
  /** Passages that reports of several issuers share, formulas that everybody uses, reports whose texts are mostly alike. */
  passages: () => '/passages/',
  formulas: () => '/passages/formulas/',
  alike: () => '/passages/alike/',
  passage: (id: string) => `/passages/${segment(id)}/`,
  /** What of a report other issuers' reports have too, as JSON. */
  reportPassages: (id: string) => `/reports/${segment(id)}/passages.json`,
  coverage: (year?: number, slug?: string) => `/coverage/${below(year?.toString())}${below(slug)}`,
  compare: (a?: string, b?: string) => withQuery('/compare/', { a, b }),
  /** Issuers with their reports to choose from, as JSON. */
  compareChoices: (file: string) => `/compare/choices/${segment(file)}.json`,
  /** What kinds of figures and areas are called, for the page that compares reports. */
  compareNames: () => '/compare/names.json',
  search: (q?: string, filters: Query = {}) => withQuery('/search/', { q, ...filters }),
  questions: () => '/questions/',
  /** A standing question, or one of the reports on its page. */
  question: (slug: string, anchor?: string) => `/questions/${segment(slug)}/${hash(anchor)}`,
  questionFeed: (slug: string) => `/questions/${segment(slug)}/feed.xml`,
  about: () => '/about/',
  method: (anchor?: string) => `/method/${hash(anchor)}`,
  data: (anchor?: string) => `/data/${hash(anchor)}`,
  /** A page that stands alone, by its name: a prose page by that in `templates/notes/`. */
  alone: (name: string) => `/${segment(name)}/`,
  notFound: () => '/404.html',
  feed: () => '/feed.xml',
  sitemap: () => '/sitemap.xml',
  robots: () => '/robots.txt',
  reportsJsonl: () => '/data/reports.jsonl',
  reportsCsv: () => '/data/reports.csv',
  /** Findings of a comparison: all, or those of a year. */
  findings: (name: string, ending: 'jsonl' | 'csv', year?: string) =>
    `/data/${segment(name)}${year === undefined ? '' : `/${segment(year)}`}.${ending}`,
} as const;

/** File that holds an address: `/years/2021/#p-1` → `years/2021/index.html`. */
export function fileOf(url: string): string {
  const path = url.replace(/[?#].*$/s, '').slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Address as the whole web knows it: origin, base and site-absolute address. */
export function absoluteUrl(url: string, config: { readonly url: string; readonly base: string }): string {
  return config.url.replace(/\/+$/, '') + config.base + url.slice(1);
}

/** Says whether a text may be one segment of an address. */
export function isSegment(text: string): boolean {
  return SEGMENT.test(text) && text.length <= LONGEST_SEGMENT;
}

function segment(text: string): string {
  if (isSegment(text)) return text;
  throw new RangeError(`"${text}" cannot be part of an address: letters, digits, "-", "_" and "." are allowed`);
}

function below(text: string | undefined): string {
  return text === undefined ? '' : `${segment(text)}/`;
}

function hash(anchor: string | undefined): string {
  return anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`;
}

function withQuery(url: string, query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return given.length ? `${url}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}` : url;
}
