import type { PageNote } from '../../model/document.ts';
import { type BuiltLines, buildLines } from '../line-builder.ts';
import { rejoinLines } from '../wrap/rejoin-lines.ts';
import { linesOf } from './bundle.ts';
import { readPart } from './read-part.ts';

/** A saved page as lines, and what its head says about it. */
export interface HtmlPage extends BuiltLines {
  readonly page: PageNote;
  /** Addresses of frames that the page shows and the capture does not hold. */
  readonly lostFrames: readonly string[];
  /** Styles hide most of the text, so that they were not believed. */
  readonly isRevealed: boolean;
}

/** Scripts often show what a style hides at first: with this many times more hidden than shown, the page is its hidden text. */
const HIDDEN_TIMES = 3;

/**
 * Reads HTML in one pass without building a tree, so that depth and size cost no more than the text itself:
 * blocks and `<br>` end lines, plain table rows become one line with cells, numbers of ordered lists are restored,
 * lines of a text that is wrapped at a constant width are marked as such, scripts and styles are no text, and what is hidden stands beside the text in lines of its own.
 * `load` gives the text of frames and style sheets that the capture holds.
 */
export function readHtml(html: string, load: (address: string) => string | null = () => null): HtmlPage {
  const loaded = once(load);
  const believed = readPart(html, { load: loaded(), reveals: false });
  const isRevealed = believed.prose.hidden > HIDDEN_TIMES * believed.prose.shown;
  const part = isRevealed ? readPart(html, { load: loaded(), reveals: true }) : believed;
  const built = buildLines(linesOf(part.lines));
  return {
    ...built,
    lines: rejoinLines(built.lines),
    page: { title: part.title || null, metas: part.metas, attachments: part.attachments },
    lostFrames: part.lostFrames,
    isRevealed,
  };
}

/** Every text is read once in a reading: pages that frame each other, under ever new addresses, would never end. */
function once(load: (address: string) => string | null) {
  return () => {
    const given = new Set<string>();
    return (address: string) => {
      const text = load(address);
      if (text === null) return null;
      if (given.has(text)) return '';
      given.add(text);
      return text;
    };
  };
}
