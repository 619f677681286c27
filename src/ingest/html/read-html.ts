import type { PageNote } from '../../model/document.ts';
import { type BuiltLines, buildLines } from '../line-builder.ts';
import { rejoinLines } from '../wrap/rejoin-lines.ts';
import { linesOf } from './bundle.ts';
import type { PageSource } from './page-source.ts';
import { type HowToRead, type Part, readPart } from './read-part.ts';
import { textBudget } from './text-budget.ts';

/** A saved page as lines, what its head says about it, and what of it was not read. */
export interface HtmlPage extends BuiltLines, Pick<Part, 'lostFrames' | 'deepFrames' | 'leftOut' | 'moreAttachments'> {
  readonly page: PageNote;
  /** Styles hide most of the text, so that they were not believed. */
  readonly isRevealed: boolean;
}

/** Gives what the capture holds at an address: pages for frames, style sheets. */
export type Held = Pick<HowToRead, 'load' | 'style'>;

/** Scripts often show what a style hides at first: with this many times more hidden than shown, the page is its hidden text. */
const HIDDEN_TIMES = 3;
const NOTHING: Held = { load: () => null, style: () => null };
/** Style sheets are read anew for each page that names them, but not without end. */
const MOST_STYLES = 20_000_000;

/**
 * Reads HTML in one pass without building a tree, so that depth and size cost no more than the text itself:
 * blocks and `<br>` end lines, plain table rows become one line with cells, numbers of ordered lists are restored,
 * lines of a text that is wrapped at a constant width are marked as such, scripts and styles are no text, and what is hidden stands beside the text in lines of its own.
 */
export function readHtml(
  given: string | PageSource,
  held = NOTHING,
  mostCharacters = Number.POSITIVE_INFINITY,
): HtmlPage {
  const page = typeof given === 'string' ? { source: given, isXml: false } : given;
  const reading = (reveals: boolean) =>
    readPart(page, { ...bounded(held), budget: textBudget(mostCharacters), reveals });
  const believed = reading(false);
  const isRevealed = believed.prose.hidden > HIDDEN_TIMES * believed.prose.shown;
  const part = isRevealed ? reading(true) : believed;
  const { title, metas, attachments, moreAttachments, lostFrames, deepFrames, leftOut } = part;
  const built = buildLines(linesOf(part.lines));
  return {
    ...built,
    lines: rejoinLines(built.lines),
    page: { title: title || null, metas, attachments },
    moreAttachments,
    lostFrames,
    deepFrames,
    leftOut,
    isRevealed,
  };
}

/** Every page is read once in a reading: pages that frame each other, under ever new addresses, would never end. */
function bounded({ load, style }: Held): Held {
  const given = new Set<string>();
  let styles = 0;
  return {
    load: (address) => {
      const page = load(address);
      if (page === null) return null;
      if (given.has(page.source)) return { source: '', isXml: false };
      given.add(page.source);
      return page;
    },
    style: (address) => {
      const css = styles < MOST_STYLES ? style(address) : null;
      styles += css?.length ?? 0;
      return css;
    },
  };
}
