import { readNumber } from '../grammar/numbering.ts';
import type { ReadHeading } from '../grammar/read-heading.ts';
import { squeeze } from '../lines/normalise.ts';

/** Least text after a heading's sentence for it to be run in. */
const LEAST_REST = 10;
/** How surely the words before a space must be a section's own. */
const WHOLE = 0.9;
/** A second number on the line ends the heading before it: `七、存在问题和下一步工作思路 (一)主要问题`. */
const INNER_NUMBER =
  /(?<=[\u4e00-\u9fff。;: ])(?:\( ?[一二三四五六七八九十]{1,3} ?\)|[一二三四五六七八九十] ?\)|一是|1[.、](?!\d))/;

/** Where a heading begins in a line's normal form, and whether other text stands before it there. */
interface HeadingStart {
  readonly norm: string;
  readonly from: number;
  readonly inside: boolean;
}

/** Where a heading ends in its line: before the text run in after it, or at the line's end. */
export function headingEnd({ norm, from, inside }: HeadingStart, read: ReadHeading): number {
  const rest = norm.slice(from);
  const number = readNumber(rest)?.length ?? 0;
  const inner = INNER_NUMBER.exec(rest.slice(number));
  const limit = inner ? number + inner.index : rest.length;
  const sentence = sentenceEnd(rest, number, limit);
  const space = rest.indexOf(' ', number);
  if (
    space > 0 &&
    space < sentence &&
    (inside || rest.length - space >= LEAST_REST) &&
    (inside || isWholeHeading(rest.slice(number, space), read))
  )
    return from + space;
  const restLength = rest.length - sentence;
  if (restLength >= LEAST_REST && sentence < limit) return from + sentence;
  if (limit < rest.length) return from + rest.slice(0, limit).trimEnd().length;
  return norm.length;
}

/** A space parts a heading from its text when the words before it are a section's own: `一、主要举措和成效 2024年,我镇…`. */
function isWholeHeading(words: string, read: ReadHeading): boolean {
  const { key, strength } = read(squeeze(words));
  return key !== null && strength >= WHOLE;
}

function sentenceEnd(text: string, from: number, limit: number): number {
  const match = /[。:!?]/.exec(text.slice(from, limit));
  return match ? from + match.index + 1 : limit;
}
