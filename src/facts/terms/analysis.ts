import type { JoinedTerms } from './join.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';

const made = new WeakMap<JoinedTerms, { readonly reports: number; readonly lexicon: Lexicon }>();

/** The lexicon of what is joined, made once for all that comes of it. */
export function lexiconOf(joined: JoinedTerms): Lexicon {
  const known = made.get(joined);
  if (known?.reports === joined.size) return known.lexicon;
  const lexicon = makeLexicon(joined);
  made.set(joined, { reports: joined.size, lexicon });
  return lexicon;
}
