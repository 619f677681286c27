import type { JoinedTerms } from './join.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';
import { type Distinction, distinguishReports } from './report-terms.ts';

/** What views, results and data files are made of alike. */
interface Analysis {
  readonly reports: number;
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

/** A join may still grow, by reports of other ids. */
function analysisOf(joined: JoinedTerms): Analysis {
  const known = made.get(joined);
  if (known?.reports === joined.size) return known;
  const analysis = { reports: joined.size, lexicon: makeLexicon(joined), distinctions: null };
  made.set(joined, analysis);
  return analysis;
}
