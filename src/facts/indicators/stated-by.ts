import type { ReportFigures } from './join.ts';
import type { StatedFigure } from './tally.ts';

/** A report with what it states of one kind. */
export interface StatedBy extends ReportFigures {
  readonly report: string;
}

/** A figure that has a number. */
export type NumberedFigure = StatedFigure & { readonly value: number };

/** The figure by which a report is counted: the first that it states, zero in words too; null where it has left them all unfilled. */
export function mainFigure({ figures }: Pick<StatedBy, 'figures'>): NumberedFigure | null {
  return figures.find((figure): figure is NumberedFigure => figure.value !== null) ?? null;
}

/** Its number. */
export function mainValue(stated: Pick<StatedBy, 'figures'>): number | null {
  return mainFigure(stated)?.value ?? null;
}
