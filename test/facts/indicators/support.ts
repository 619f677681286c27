import { readFigures } from '../../../src/facts/indicators/read-figures.ts';
import type { LineFigure } from '../../../src/facts/indicators/read-sentence.ts';
import type { Issuer } from '../../../src/facts/indicators/scope.ts';

/** A body of which nothing is known. */
export const UNKNOWN: Issuer = { name: null, level: null, places: [] };

/** The figures of a paragraph. */
export function figuresIn(text: string, issuer: Issuer = UNKNOWN): LineFigure[] {
  return readFigures(text, issuer).map(({ figure }) => figure);
}

/** A figure as the tables of sentences write it: `kind value unit [bound]`. */
export function told({ kind, quantity: { value, unit, bound } }: LineFigure): string {
  return `${kind} ${value} ${unit} ${bound ?? ''}`.trim();
}
