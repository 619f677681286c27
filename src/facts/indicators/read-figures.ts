import { type Line, readLine, type Sentence, sentencesOf } from './read-line.ts';
import { type LineFigure, readSentence } from './read-sentence.ts';
import type { Issuer } from './scope.ts';

/** A figure with the line and sentence that its offsets are counted in. */
export interface ReadFigure {
  readonly figure: LineFigure;
  readonly line: Line;
  readonly sentence: Sentence;
}

/** Every figure of a paragraph of an issuer's report, in its order. */
export function readFigures(text: string, issuer: Issuer): ReadFigure[] {
  const line = readLine(text);
  if (line === null) return [];
  let next = 0;
  return sentencesOf(line.text).flatMap((sentence) => {
    const first = next;
    while ((line.quantities[next]?.to ?? Infinity) <= sentence.to) next++;
    const figures = readSentence({ line, sentence, issuer }, line.quantities.slice(first, next));
    return figures.map((figure) => ({ figure, line, sentence }));
  });
}
