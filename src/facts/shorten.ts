const CUT = '…';
const HIGH_HALF = /[\uD800-\uDBFF]$/u;
const SENTENCE_END = /[。！？!?]+[”’"』」)）]*|\n/u;

/** A text of at most so many UTF-16 units, with a sign where it was cut; never between the halves of a pair. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - CUT.length).replace(HIGH_HALF, '')}${CUT}`;
}

/** The sentence that a printed text begins with: `一是人手不足。具体说…` → `一是人手不足。` */
export function firstSentence(text: string): string {
  const end = SENTENCE_END.exec(text);
  return end === null ? text : text.slice(0, end.index + end[0].trimEnd().length);
}
