import type { JoinedTerms } from './join.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';
import { type Distinction, distinguishReports } from './report-terms.ts';

/** What views, results and data files are made of alike. */
interface Analysis {
  readonly blocks: number;
  readonly lexicon: Lexicon;
  distinctions: readonly Distinction[] | null;
}

const made = new WeakMap<JoinedTerms, Analysis>();

/** The lexicon of what is joined, made once for all that comes of it. */
export function lexiconOf(joined: JoinedTerms): Lexicon {
  return analysisOf(joined).lexicon;
}

/** What sets each report apart, likewise. */
export function distinctionsOf(joined: JoinedTerms): readonly Distinction[] {
  const analysis = analysisOf(joined);
  analysis.distinctions ??= distinguishReports(analysis.lexicon);
  return analysis.distinctions;
}

/** A join may still grow, by blocks of other reports. */
function analysisOf(joined: JoinedTerms): Analysis {
  const known = made.get(joined);
  if (known?.blocks === joined.length) return known;
  const analysis = { blocks: joined.length, lexicon: makeLexicon(joined), distinctions: null };
  made.set(joined, analysis);
  return analysis;
}
