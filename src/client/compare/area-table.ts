import type { FindingNames, FoundPart } from '../../model/compare.ts';
import { DOUBT_LINE } from '../../model/report.ts';
import { fullWidth } from '../../text/full-width.ts';
import { linkTo } from './link-to.ts';
import type { LoadedReport } from './load-report.ts';
import { AREAS } from './messages.ts';

/** A part of a report in a cell. */
export interface ShownPart {
  /** Its heading as printed, cut where it is long. */
  readonly heading: string;
  readonly doubtful: boolean;
  readonly href: string;
}
export interface AreaCell {
  readonly parts: readonly ShownPart[];
  /** How many more there are, and where the first of them stands. */
  readonly more: number;
  readonly next: string;
}

/** The areas of one outline, and the reports of its years. */
export interface AreaTable {
  readonly title: string;
  /** Numbers of the reports that it has columns of. */
  readonly reports: readonly number[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly AreaCell[] }[];
}

/** Reports have one or two parts about an area. */
export const MOST_PARTS = 3;
/** A heading that is longer is a sentence run into its paragraph. */
export const LONGEST_HEADING = 32;

type Source = Pick<LoadedReport, 'href' | 'areas'>;

/** A table for each outline that reports were read against: areas of two outlines are never one. */
export function areaTables(reports: readonly Source[], { outlines }: Pick<FindingNames, 'outlines'>): AreaTable[] {
  return outlines.flatMap(({ key, title, areas }) => {
    const partsOf = ({ areas: parts }: Source) => (parts ?? []).filter(({ outline }) => outline === key);
    const own = reports.flatMap((report, at) => (partsOf(report).length > 0 ? [at] : []));
    if (own.length === 0) return [];
    const row = (name: string, isOf: (part: FoundPart) => boolean) => ({
      name,
      cells: own.map((at) => cellOf(reports[at] as Source, partsOf(reports[at] as Source).filter(isOf))),
    });
    const rows = [
      ...areas.map((area) => row(area.short, (part) => part.areas.includes(area.key))),
      ...[row(AREAS.beyond, isBeyond), row(AREAS.unsure, isUnsure)].filter(({ cells }) =>
        cells.some(({ parts }) => parts.length > 0),
      ),
    ];
    return [{ title, reports: own, rows }];
  });
}

function isBeyond({ areas, confidence }: FoundPart): boolean {
  return areas.length === 0 && confidence >= DOUBT_LINE;
}

function isUnsure({ areas, confidence }: FoundPart): boolean {
  return areas.length === 0 && confidence < DOUBT_LINE;
}

function cellOf({ href }: Source, parts: readonly FoundPart[]): AreaCell {
  return {
    parts: parts.slice(0, MOST_PARTS).map(({ heading, areas, confidence, anchor }) => ({
      heading: cut(fullWidth(heading)),
      doubtful: areas.length > 0 && confidence < DOUBT_LINE,
      href: linkTo(href, anchor),
    })),
    more: Math.max(0, parts.length - MOST_PARTS),
    next: linkTo(href, parts[MOST_PARTS]?.anchor ?? null),
  };
}

function cut(heading: string): string {
  return heading.length > LONGEST_HEADING ? `${heading.slice(0, LONGEST_HEADING)}……` : heading;
}
