import { byText } from '../../archive/order.ts';
import type { Archive } from '../../model/archive.ts';
import type { Page } from '../../model/page.ts';
import type { Passage, SharedPassages } from '../../model/passage.ts';
import type { AlikeReports, PassageList, PassageRow, PassagesProps, PassageTotals } from '../../model/passage-view.ts';
import { ALIKE_ROW_ELEMENTS, PAGE_ELEMENTS, PASSAGE_ROW_ELEMENTS } from '../lists/bounds.ts';
import { cutPages } from '../lists/cut-pages.ts';
import { isFirst, pagerOf } from '../lists/way-in.ts';
import { makePaged, STEPS } from '../make-page.ts';
import { alikeReports } from '../passages/alike-reports.ts';
import type { Holders } from '../passages/holders.ts';
import { rowOf } from '../passages/spread-of.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES, PASSAGE_LEADS } from '../wording.ts';

/** What lists of passages are made with. */
export interface ListMeans {
  readonly archive: Archive;
  readonly holders: Holders;
  /** Ids of the passages that have a page. */
  readonly paged: ReadonlySet<string>;
}

/** The index of passages, that of formulas, and the list of reports that are mostly alike, each cut into pages. */
export function passageLists(shared: SharedPassages, { archive, holders, paged }: ListMeans): Page[] {
  const alike = alikeReports(shared, holders);
  const [formulas, passages] = [true, false].map((is) => shared.passages.filter(({ formula }) => formula === is)) as [
    Passage[],
    Passage[],
  ];
  const totals: Totals = {
    counts: { passages: passages.length, formulas: formulas.length, alike: alike.length },
    archive: archiveOf(shared, archive),
    why: whyNothing(archive),
  };
  const rowsOf = (own: readonly Passage[]) =>
    own.filter(({ id }) => paged.has(id)).map((passage) => rowOf(passage, holders));
  const first = listOf('passages', rowsOf(passages).sort(longestHeld), passages.length);
  const second = listOf('formulas', rowsOf(formulas).sort(mostWidelyHeld), formulas.length);
  return [first, second, alikeList(alike)].flatMap((list) => pagesOf(list, totals));
}

/** The same for all lists. */
type Totals = Omit<PassageTotals, 'unlisted'>;

function archiveOf({ ofReport }: SharedPassages, { issuers }: Archive): PassageTotals['archive'] {
  const sharing = [...ofReport.values()].filter(({ shared }) => shared > 0).length;
  return sharing === 0 ? null : { reports: ofReport.size, sharing, issuers: issuers.length };
}

function whyNothing({ reports, issuers }: Archive): NonNullable<PassageTotals['why']> {
  if (reports.length === 0) return 'no-reports';
  return issuers.length < 2 ? 'one-issuer' : 'none';
}

/** What a list says of the whole: one report more shall not change them all. */
function totalsOf({ shows, unlisted }: List, { counts, archive, why }: Totals): PassageTotals {
  return {
    counts,
    unlisted,
    why: counts[shows] === 0 ? why : null,
    archive: shows === 'passages' ? archive : null,
  };
}

/** A list as it is cut and shown. */
interface List {
  readonly shows: PassageList;
  readonly cuts: readonly Pick<PassagesProps, 'rows' | 'alike'>[];
  readonly unlisted: number;
}

function listOf(shows: 'passages' | 'formulas', rows: readonly PassageRow[], of: number): List {
  const cut = { keyOf: ({ id }: PassageRow) => id, costOf: () => PASSAGE_ROW_ELEMENTS, most: PAGE_ELEMENTS };
  return { shows, cuts: cutPages(rows, cut).map((own) => ({ rows: own, alike: [] })), unlisted: of - rows.length };
}

function alikeList(pairs: readonly AlikeReports[]): List {
  const keyOf = ({ report }: AlikeReports) => report.report;
  const cut = { keyOf, costOf: () => ALIKE_ROW_ELEMENTS, most: PAGE_ELEMENTS };
  return { shows: 'alike', cuts: cutPages(pairs, cut).map((own) => ({ rows: [], alike: own })), unlisted: 0 };
}

const PLACES: Readonly<Record<PassageList, string>> = {
  passages: urls.passages(),
  formulas: urls.formulas(),
  alike: urls.alike(),
};

function pagesOf(list: List, totals: Totals): Page[] {
  const { shows, cuts } = list;
  const url = PLACES[shows];
  return cuts.map((cut, at) => {
    const pager = pagerOf(url, at, cuts.length);
    const draft = {
      kind: 'passages',
      url,
      title: PAGE_TITLES[shows],
      description: PASSAGE_LEADS[shows],
      above: shows === 'passages' ? [] : [STEPS.passages],
      passages: { ...cut, shows, totals: isFirst(pager) ? totalsOf(list, totals) : null, pager },
    } as const;
    return makePaged(draft, pager);
  });
}

/** Years from the first report that holds a passage to the last. */
function yearsHeld({ span }: PassageRow): number {
  return span === null ? 0 : span[1] - span[0] + 1;
}

function longestHeld(a: PassageRow, b: PassageRow): number {
  return yearsHeld(b) - yearsHeld(a) || b.issuers - a.issuers || b.length - a.length || byText(a.id, b.id);
}

function mostWidelyHeld(a: PassageRow, b: PassageRow): number {
  return (
    b.issuers - a.issuers || b.provinces - a.provinces || b.years - a.years || b.length - a.length || byText(a.id, b.id)
  );
}
