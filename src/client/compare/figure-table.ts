import type { FindingNames, FoundFigure } from '../../model/compare.ts';
import { linkTo } from './link-to.ts';
import type { LoadedReport } from './load-report.ts';
import { FIGURES } from './messages.ts';

/** A figure in a cell: its value in words, whose and of when it is, and where it stands. */
export interface ShownValue {
  readonly text: string;
  /** e.g. 部门 · 1至11月; empty where the report says nothing of it. */
  readonly scope: string;
  readonly href: string;
  readonly sentence: string;
}

/** A kind of figures; the cell of a report that states none is empty, that of one whose figures were not loaded is null. */
export interface FigureRow {
  readonly kind: string;
  readonly name: string;
  readonly cells: readonly (FigureCell | null)[];
}
export interface FigureCell {
  readonly values: readonly ShownValue[];
  /** How many more the report states, and where the first of them stands. */
  readonly more: number;
  readonly next: string;
}

/** Reports repeat a figure two or three times; what states one kind more often is a table. */
export const MOST_VALUES = 4;

type Source = Pick<LoadedReport, 'href' | 'figures'>;

/** Kinds that at least one of the reports states, in the order of the kinds. Parts of a figure are no figures of their own. */
export function figureRows(reports: readonly Source[], names: FindingNames): FigureRow[] {
  const stated = new Set(reports.flatMap(({ figures }) => (figures ?? []).filter(isWhole).map(({ kind }) => kind)));
  const known = new Map(names.kinds);
  const kinds = [
    ...names.kinds.map(([id]) => id).filter((id) => stated.has(id)),
    ...[...stated].filter((id) => !known.has(id)),
  ];
  return kinds.map((kind) => ({
    kind,
    name: known.get(kind) ?? kind,
    cells: reports.map((report) => cellOf(report, kind, names)),
  }));
}

function isWhole({ part }: FoundFigure): boolean {
  return !part;
}

function cellOf({ href, figures }: Source, kind: string, names: FindingNames): FigureCell | null {
  if (figures === null) return null;
  const own = figures.filter((figure) => figure.kind === kind && isWhole(figure));
  return {
    values: own.slice(0, MOST_VALUES).map((figure) => ({
      text: sayValue(figure, names),
      scope: sayScope(figure, names),
      href: linkTo(href, figure.anchor),
      sentence: figure.sentence,
    })),
    more: Math.max(0, own.length - MOST_VALUES),
    next: linkTo(href, own[MOST_VALUES]?.anchor ?? null),
  };
}

/** A value with its bound and unit, as other pages write it: `≥ 500 份`, `0（文字）`. */
export function sayValue(
  { value, unit, bound, inWords, text }: FoundFigure,
  { bounds }: Pick<FindingNames, 'bounds'>,
): string {
  if (inWords) return FIGURES.inWords;
  if (value === null) return FIGURES.noValue(text);
  const sign = bound === null ? '' : `${bounds[bound] ?? bound} `;
  return `${sign}${value.toLocaleString('en-US', { maximumFractionDigits: 4 })} ${unit}`.trim();
}

/** Whose figure it is and of which time, as far as the report says. */
export function sayScope(
  { scope, period }: Pick<FoundFigure, 'scope' | 'period'>,
  { scopes }: Pick<FindingNames, 'scopes'>,
): string {
  const whose = (scope ?? '').split('/').map((part) => scopes[part] ?? part);
  return [whose.join('·'), period ?? ''].filter((words) => words !== '').join(' · ');
}
