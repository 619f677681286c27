import { joinLines } from '../../text/join-lines.ts';
import { textNodes } from '../line-ranges.ts';

/** A line of the page as the search knows it: cells parted by a tab, line breaks a space. */
export interface LineText {
  readonly text: string;
  /** For each unit of it the offset in the joined texts of the page, and last their length. */
  readonly map: readonly number[];
}

/** The text of a line, whose offsets stretches are told in. */
export function lineText(line: Element): LineText {
  const texts = textNodes(line);
  return alignText(texts.map(({ data }) => data).join(''), printed(texts, line));
}

/** Cells of a row are parted by a tab that no text node has. */
function printed(texts: readonly Text[], line: Element): string {
  if (line.tagName !== 'TR') return joinLines(texts.map(({ data }) => data).join(''), ' ');
  const cells = [...line.children].map((cell) =>
    texts
      .filter((text) => cell.contains(text))
      .map(({ data }) => data)
      .join(''),
  );
  return joinLines(cells.join('\t'), ' ');
}

const SPACE = /\s/u;

/** Finds each unit of a text in another that differs in white space alone. */
export function alignText(page: string, text: string): LineText {
  const map: number[] = [];
  let at = 0;
  for (const unit of text) {
    if (!SPACE.test(unit)) while (at < page.length && SPACE.test(page.charAt(at))) at++;
    const isThere = !SPACE.test(unit) || SPACE.test(page.charAt(at));
    for (let i = 0; i < unit.length; i++) map.push(Math.min(page.length, isThere ? at + i : at));
    if (isThere) at += unit.length;
  }
  map.push(page.length);
  return { text, map };
}
