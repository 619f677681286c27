import type { ReportFigures } from './join.ts';

/** A report with what it states of one kind. */
export interface StatedBy extends ReportFigures {
  readonly report: string;
}

/** The number by which a report is counted: the first that it states, zero in words too; null where it has left them all unfilled. */
export function mainValue({ figures }: Pick<StatedBy, 'figures'>): number | null {
  return figures.find(({ value }) => value !== null)?.value ?? null;
}
