import type { Cell } from '../../model/view.ts';
import { urls } from '../../site/urls.ts';
import type { Timeliness } from './observe.ts';

/** A cell that leads to the words of the date, or where the capture has none, to the report. */
export function dateCell(text: string, { at, report }: Pick<Timeliness, 'at' | 'report'>): Cell {
  return at === null ? { text, href: urls.report(report) } : { text, at };
}
