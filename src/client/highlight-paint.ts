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

/** Marks around the texts of a range, one a text node. */
function wrap(range: Range, name: string): HTMLElement[] {
  return textsOf(range).map(({ text, start, end }) => {
    const part = text.splitText(start);
    part.splitText(end - start);
    const mark = document.createElement('mark');
    mark.className = name;
    part.replaceWith(mark);
    mark.append(part);
    return mark;
  });
}

interface Stretch {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
}

function textsOf(range: Range): Stretch[] {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const stretches: Stretch[] = [];
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    if (end > start) stretches.push({ text: node, start, end });
  }
  return stretches;
}

function unwrap(mark: HTMLElement): void {
  const parent = mark.parentNode;
  mark.replaceWith(...mark.childNodes);
  parent?.normalize();
}
