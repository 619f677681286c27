import { anchorOf, OURS, PART } from './report-text.ts';

/** What a reader has selected of a report. */
export interface QuotedPassage {
  readonly text: string;
  /** Anchor of the first paragraph with selected words. */
  readonly anchor: string | null;
  /** The block that holds the end of the selection. */
  readonly last: Element;
}

/** A name or a number copied is no quotation. */
const SHORTEST = 6;
const BLOCKS = `${PART} > *`;

/** The passage that is selected in a report, or null when there is none worth a citation. */
export function quotedPassage(article: Element, selection: Selection | null): QuotedPassage | null {
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const texts = selectedTexts(article, range);
  const [first, last] = [texts[0], texts.at(-1)];
  const block = last?.parentElement?.closest(BLOCKS);
  const text = selection.toString().trim();
  if (first === undefined || !block || text.length < SHORTEST) return null;
  return { text, anchor: anchorOf(first), last: block };
}

/** Texts of the report with selected words: a selection may begin at the very end of the paragraph before. */
function selectedTexts(article: Element, range: Range): Text[] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!range.intersectsNode(text) || text.parentElement?.closest(OURS)) continue;
    const start = text === range.startContainer ? range.startOffset : 0;
    const end = text === range.endContainer ? range.endOffset : text.length;
    if (text.data.slice(start, end).trim() !== '') texts.push(text);
  }
  return texts;
}
