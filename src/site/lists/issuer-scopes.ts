import type { IssuerGroup, PlaceNode } from '../../model/archive.ts';
import type { CountTable } from '../../model/list-view.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES } from '../wording.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { MOST_COLUMNS, PAGE_ELEMENTS } from './bounds.ts';
import { costOfIssuer } from './holdings.ts';

/** Issuers of the archive or of a place: all of them, or the way in to those of the places below. */
export interface IssuerScope {
  readonly place: PlaceNode | null;
  readonly total: number;
  readonly issuers: readonly IssuerGroup[];
  /** Null where all issuers are shown. */
  readonly table: CountTable | null;
}

/** As of townships one by one there are hardly any issuers to list. */
const CODED = /^\d{6}$/;

/** The pages of the list of issuers, from the whole down to the places that need one. */
export function issuerScopes({ archive }: ArchiveIndex): IssuerScope[] {
  const years = Math.min(MOST_COLUMNS, archive.years.length);
  return scopesBelow({ place: null, issuers: archive.issuers, children: archive.places, years });
}

interface Stand {
  readonly place: PlaceNode | null;
  readonly issuers: readonly IssuerGroup[];
  readonly children: readonly PlaceNode[];
  /** Columns at most. */
  readonly years: number;
}

function scopesBelow({ place, issuers, children, years }: Stand): IssuerScope[] {
  const total = issuers.length;
  const cost = issuers.reduce((sum, issuer) => sum + costOfIssuer(issuer, years), 0);
  if (cost <= PAGE_ELEMENTS) return [{ place, total, issuers, table: null }];
  const below = children
    .filter(({ slug }) => CODED.test(slug))
    .map((child) => ({ place: child, issuers: issuers.filter((issuer) => isIn(issuer, child)) }))
    .filter((group) => group.issuers.length > 0);
  const elsewhere = new Set(below.flatMap((group) => group.issuers));
  const own = issuers.filter((issuer) => !elsewhere.has(issuer));
  return [
    { place, total, issuers: own, table: tableOf(below) },
    ...below.flatMap((group) => scopesBelow({ ...group, children: group.place.children, years })),
  ];
}

function isIn({ region }: IssuerGroup, { path }: PlaceNode): boolean {
  return path.every((name, depth) => region[depth] === name);
}

function tableOf(below: readonly Pick<Stand, 'place' | 'issuers'>[]): CountTable {
  const rows = below.map(({ place, issuers }) => {
    const href = urls.issuersPlace(place?.slug ?? '');
    return { label: place?.name ?? '', href, total: { count: issuers.length, href }, cells: [] };
  });
  return { head: PAGE_TITLES.places, total: PAGE_TITLES.issuers, columns: [], rows, cut: false };
}
