import type { Archive, MovedAddress, MovedTarget } from '../../model/archive.ts';
import type { Crumb, Page } from '../../model/page.ts';
import { type Level, SECTION_KEYS, type SectionKey } from '../../model/report.ts';
import { makePage, STEPS } from '../make-page.ts';
import { urls } from '../urls.ts';
import { LEVEL_NAMES, SECTION_NAMES } from '../wording.ts';

type Kind = MovedAddress['kind'];

/** Where each kind of page stands, the list it stands in, and how it is named. */
const KINDS: Readonly<
  Record<
    Kind,
    { readonly url: (key: string) => string; readonly list: Crumb; readonly name: (address: MovedAddress) => string }
  >
> = {
  report: { url: (id) => urls.report(id), list: STEPS.reports, name: nameOfReport },
  issuer: { url: urls.issuer, list: STEPS.issuers, name: ({ name }) => name },
  place: { url: urls.place, list: STEPS.places, name: ({ name }) => name },
  year: { url: (year) => urls.year(Number(year)), list: STEPS.years, name: ({ from }) => `${from}年度` },
  level: {
    url: (level) => urls.level(level as Level),
    list: STEPS.levels,
    name: ({ from }) => LEVEL_NAMES[from as Level],
  },
};

/** 上马台镇 2021 → 上马台镇2021年度报告. */
function nameOfReport({ from, name }: MovedAddress): string {
  const named = /^(\S+) (\d{4})$/u.exec(name);
  return named ? `${named[1]}${named[2]}年度报告` : `编号 ${from} 的报告`;
}

/** A page at every address that was there once and whose page is no more; it leads on to what shows now what it showed. */
export function movedPages({ moved }: Archive): Page[] {
  return moved.flatMap((address) => [
    ownPage(address),
    ...pagesBelow(address),
    ...readerPages(address),
    ...coveragePage(address),
  ]);
}

function ownPage(address: MovedAddress): Page {
  return movedPage(address, { url: KINDS[address.kind].url(address.from), href: ownUrl });
}

/** Pages that each page of a kind has below it. */
const BELOW: Readonly<Partial<Record<Kind, readonly ((key: string) => string)[]>>> = {
  report: [urls.raw, urls.changes, urls.followUps],
  issuer: [urls.next],
};

/** What stands below a report goes with its page: raw beside clean, what changed in it, what became of its plan; below an issuer one page. */
function pagesBelow(address: MovedAddress): Page[] {
  return (BELOW[address.kind] ?? []).map((below) => {
    const href = (target: MovedTarget) => (target.kind === address.kind ? below(target.key) : ownUrl(target));
    return movedPage(address, { url: below(address.from), href });
  });
}

/** A year has its table of contents. */
function coveragePage(address: MovedAddress): Page[] {
  if (address.kind !== 'year') return [];
  const url = (year: string) => urls.coverage(Number(year));
  return [movedPage(address, { url: url(address.from), href: ({ key }) => url(key), above: STEPS.coverage })];
}

/** Readers of sections stood below years and places. */
function readerPages(address: MovedAddress): Page[] {
  if (!address.reader) return [];
  return SECTION_KEYS.map((section) => {
    const href = (target: MovedTarget) =>
      target.reader ? readerUrl(section, target.kind, target.key) : ownUrl(target);
    const url = readerUrl(section, address.kind, address.from);
    return movedPage(address, { url, href, above: STEPS.sections, section });
  });
}

function readerUrl(section: SectionKey, kind: Kind, key: string): string {
  return kind === 'year' ? urls.sectionYear(section, Number(key)) : urls.sectionPlace(section, key);
}

function ownUrl({ kind, key }: MovedTarget): string {
  return KINDS[kind].url(key);
}

interface MovedPlan {
  readonly url: string;
  readonly href: (target: MovedTarget) => string;
  /** The list in which the address stood, where that is not the one of its kind. */
  readonly above?: Crumb;
  readonly section?: SectionKey;
}

function movedPage(address: MovedAddress, { url, href, section, above }: MovedPlan): Page {
  const { kind, to } = address;
  const { list, name } = KINDS[kind];
  const what = section === undefined ? name(address) : `${SECTION_NAMES[section]}：${name(address)}`;
  const gone = kind === 'report' && to[0]?.kind !== 'report';
  return makePage({
    kind: 'moved',
    unlisted: true,
    url,
    title: what,
    description: descriptionOf(what, { gone, isEmpty: to.length === 0 }),
    above: [above ?? list],
    moved: { gone, links: to.map((target) => ({ label: nameOf(target), href: href(target) })), list },
  });
}

function descriptionOf(what: string, { gone, isEmpty }: { readonly gone: boolean; readonly isEmpty: boolean }): string {
  if (gone) return `${what}已不在本档案中。`;
  return isEmpty ? `${what}：这里不再列有报告。` : `${what}的页面换了地址。`;
}

function nameOf({ kind, name }: MovedTarget): string {
  return kind === 'level' ? LEVEL_NAMES[name as Level] : name;
}
