import type { Clause } from './ask/query.ts';
import { mergeRanges, type TextRange } from './merge-ranges.ts';
import type { Passage } from './search-record.ts';
import { wordRanges } from './word-ranges.ts';

/** A piece of a sentence, a hit or what stands between hits. */
export interface SnippetPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** A sentence with its hits, and the paragraph it stands in. */
export interface Snippet {
  readonly anchor: string;
  readonly pieces: readonly SnippetPiece[];
}

/** Longest stretch quoted, and how far before the hit it may begin when the sentence is longer. */
const LONGEST = 110;
const BEFORE = 40;
const SENTENCE_END = /[。！？；!?;\n]/u;
const CUT = '…';

/**
 * Up to `most` sentences with what the search counts for clauses, those with more different terms first, else in the order of
 * the text; nothing else is marked.
 */
export function snippetsOf(passages: readonly Passage[], clauses: readonly Clause[], most: number): Snippet[] {
  const found = passages.flatMap((passage) => {
    const ranges = wordRanges(passage.text, clauses);
    const variety = new Set(ranges.flatMap(({ terms }) => terms)).size;
    return variety === 0 ? [] : [{ passage, ranges: mergeRanges(ranges), variety }];
  });
  const best = [...found].sort((a, b) => b.variety - a.variety).slice(0, most);
  return found.filter((one) => best.includes(one)).map(({ passage, ranges }) => toSnippet(passage, ranges));
}

/** How a section begins, for one that nothing in it was asked of: the first sentence, no heading, without marks. */
export function openingOf(passages: readonly Passage[]): Snippet | null {
  const first = passages.find(({ text }) => SENTENCE_END.test(text)) ?? passages.find(({ text }) => text.trim() !== '');
  return first === undefined ? null : toSnippet(first, [{ start: 0, end: 0 }]);
}

function toSnippet({ anchor, text }: Passage, ranges: readonly TextRange[]): Snippet {
  const window = windowAround(text, ranges[0] as TextRange);
  const pieces = cutPieces(text, ranges, window);
  if (window.start > 0 && !SENTENCE_END.test(text[window.start - 1] ?? '')) pieces.unshift({ text: CUT, hit: false });
  if (window.end < text.length && !SENTENCE_END.test(text[window.end - 1] ?? ''))
    pieces.push({ text: CUT, hit: false });
  return { anchor, pieces };
}

/** The sentence a hit stands in, cut down when it is long, run on when it is short. */
function windowAround(text: string, hit: TextRange): TextRange {
  let start = hit.start;
  while (start > 0 && hit.start - start < BEFORE && !SENTENCE_END.test(text[start - 1] ?? '')) start--;
  const limit = Math.max(hit.end, Math.min(text.length, start + LONGEST));
  let end = hit.end;
  while (end < limit && !SENTENCE_END.test(text[end - 1] ?? '')) end++;
  return { start: wholeCharacter(text, start), end: wholeCharacter(text, end) };
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}

function cutPieces(text: string, ranges: readonly TextRange[], window: TextRange): SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  let at = window.start;
  for (const range of ranges) {
    const end = Math.min(range.end, window.end);
    if (range.start < at || range.start >= window.end) continue;
    pieces.push({ text: text.slice(at, range.start), hit: false }, { text: text.slice(range.start, end), hit: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, window.end), hit: false });
  return pieces.filter((piece) => piece.text !== '');
}
