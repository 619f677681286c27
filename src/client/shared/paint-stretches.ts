import type { SharedStretch } from '../../model/passage-view.ts';
import { linesIn, rangeIn, textNodes } from '../line-ranges.ts';
import { anchorOf } from '../report-text.ts';
import { unwrap, wrapRange } from '../wrap-range.ts';
import { type LineText, lineText } from './line-text.ts';
import { markOf } from './mark-of.ts';
import { segmentsOf } from './segments-of.ts';

interface Line {
  readonly element: Element;
  readonly own: LineText;
}

/** Dims the stretches of a report and puts a mark behind each that leads to where else it stands; returns how to take all of it off again. */
export function paintStretches(article: Element, stretches: readonly SharedStretch[], base: string): () => void {
  const byLine = stretchesByLine(article, stretches);
  const painted = [...byLine].flatMap(([line, own]) => paintLine(line, own, base));
  return () => {
    for (const element of painted) {
      if (element.classList.contains('common-mark')) element.remove();
      else unwrap(element);
    }
  };
}

/** Several lines may have one anchor, as the rows of a table: the one is meant that has the first characters there. */
function stretchesByLine(article: Element, stretches: readonly SharedStretch[]): ReadonlyMap<Line, SharedStretch[]> {
  const lines = new Map<string, Line[]>();
  for (const element of linesIn(article)) {
    const anchor = anchorOf(element);
    if (anchor === null) continue;
    const line = { element, own: lineText(element) };
    const known = lines.get(anchor);
    if (known === undefined) lines.set(anchor, [line]);
    else known.push(line);
  }
  const found = new Map<Line, SharedStretch[]>();
  for (const stretch of stretches) {
    const line = lines.get(stretch.anchor)?.find(({ own }) => holds(own, stretch));
    if (line === undefined) continue;
    found.set(line, [...(found.get(line) ?? []), stretch]);
  }
  return found;
}

/** The page sets marks full-width, so that the first characters are compared without them. */
function holds({ text }: LineText, { from, to, begins }: SharedStretch): boolean {
  return to <= text.length && plain(text.slice(from, from + begins.length)) === plain(begins);
}

function plain(text: string): string {
  return text.replaceAll(/[\p{P}\s]/gu, '');
}

/** From the end, so that no wrapping moves what is still to come. */
function paintLine({ element, own: { map } }: Line, stretches: readonly SharedStretch[], base: string): HTMLElement[] {
  return segmentsOf(stretches)
    .reverse()
    .flatMap(({ from, to, formula, ends }) => {
      const range = rangeIn(textNodes(element), map[from] as number, map[to] as number);
      const dimmed = wrapRange(range, () => {
        const span = document.createElement('span');
        span.className = formula ? 'common formula' : 'common';
        return span;
      });
      const marks = ends.flatMap((stretch) => markOf(stretch, base));
      dimmed.at(-1)?.after(...marks);
      return [...dimmed, ...marks];
    });
}
