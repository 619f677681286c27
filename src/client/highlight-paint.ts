import { unwrap, wrapRange } from './wrap-range.ts';

const ALL = 'search-hit';

/** Finds all hits anew, in the order of the page. */
export type FindHits = () => Range[];

/** Draws hits on the page and takes them off again. */
export interface Painter {
  /** Draws one hit as the current one and returns what to scroll to. */
  readonly setCurrent: (at: number) => Element | null;
  readonly clear: () => void;
}

/**
 * Marks hits by the CSS Custom Highlight API, which leaves the document alone, or by `<mark>` where a browser lacks it.
 * The current hit is always a `<mark>`, since a highlight cannot be outlined.
 */
export function createPainter(find: FindHits): Painter {
  return typeof Highlight === 'function' && 'highlights' in CSS ? withHighlights(find) : withMarks(find);
}

/** Wrapping splits texts and unwrapping joins them, so ranges are found anew around every change. */
function withHighlights(find: FindHits): Painter {
  let marks: HTMLElement[] = [];
  const unmark = () => {
    for (const mark of marks) unwrap(mark);
  };
  return {
    setCurrent: (at) => {
      unmark();
      const range = find()[at];
      marks = range === undefined ? [] : wrap(range, 'current');
      CSS.highlights.set(ALL, new Highlight(...find()));
      return marks[0] ?? null;
    },
    clear: () => {
      unmark();
      CSS.highlights.delete(ALL);
    },
  };
}

function withMarks(find: FindHits): Painter {
  // From the end, so that no wrapping moves a range still to come.
  const hits = find()
    .reverse()
    .map((range) => wrap(range, 'hit'))
    .reverse();
  return {
    setCurrent: (at) => {
      for (const [number, marks] of hits.entries()) {
        for (const mark of marks) mark.classList.toggle('current', number === at);
      }
      return hits[at]?.[0] ?? null;
    },
    clear: () => {
      for (const mark of hits.flat()) unwrap(mark);
    },
  };
}

function wrap(range: Range, name: string): HTMLElement[] {
  return wrapRange(range, () => {
    const mark = document.createElement('mark');
    mark.className = name;
    return mark;
  });
}
