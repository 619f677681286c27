import { titleLines } from '../../text/title-words.ts';
import { make } from './make.ts';

/** A title as lists show it, its lines ending between words; a browser that knows no words ends them anywhere. */
export function listedTitle(title: string, names: readonly string[] = []): readonly (Node | string)[] {
  if (!('Segmenter' in Intl)) return [title];
  return breakable(titleLines(title, names));
}

/** Pieces between which a line may end. */
export function breakable(pieces: readonly string[]): (Node | string)[] {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [make('wbr'), piece]));
}
