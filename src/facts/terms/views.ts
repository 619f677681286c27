import { LEVELS } from '../../model/level.ts';
import type { View } from '../../model/view.ts';
import { lexiconOf } from './analysis.ts';
import { chooseTerms } from './choose-terms.ts';
import { holdersOf, reportsByYear } from './diffusion.ts';
import { distinguishGroups, distinguishYears, type GroupTerms } from './group-terms.ts';
import type { JoinedTerms } from './join.ts';
import { openNames } from './term-names.ts';
import { viewOfAll } from './view-of-all.ts';
import { viewOfTerm } from './view-of-term.ts';
import { viewOfGroups } from './views-of-groups.ts';

/** From the top down. */
function inOrder(levels: readonly GroupTerms[]): GroupTerms[] {
  return LEVELS.flatMap((level) => levels.find(({ key }) => key === level) ?? []);
}

/** Words of reports: a way in, years, places and levels, and a page for each of some terms. */
export function views(joined: JoinedTerms): View[] {
  const lexicon = lexiconOf(joined);
  const groups = {
    years: distinguishGroups('years', lexicon).reverse(),
    places: distinguishGroups('places', lexicon),
    levels: inOrder(distinguishGroups('levels', lexicon)),
  };
  const chosen = chooseTerms(lexicon, Object.values(groups).flat());
  const holders = holdersOf(
    lexicon,
    chosen.map(({ number }) => number),
  );
  const years = reportsByYear(lexicon);
  const names = openNames(lexicon, chosen);
  const rising = distinguishYears(lexicon, 'rising');
  const falling = distinguishYears(lexicon, 'falling');
  return [
    viewOfAll({ chosen, holders, years, groups, rising, falling, names }),
    viewOfGroups('years', groups.years, names),
    viewOfGroups('places', groups.places, names),
    viewOfGroups('levels', groups.levels, names),
    ...chosen.map((term) => viewOfTerm({ term, holders: holders.get(term.number) ?? [], years })),
  ];
}
