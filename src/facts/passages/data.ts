import type { Passage } from '../../model/passage.ts';
import type { Fact, FindingsData } from '../comparison.ts';

/** A passage where it stands first. */
export interface PassageFact extends Fact {
  readonly passage: Passage;
}

/** The places of a formula that are published are the first of so many: thousands of reports say the same. */
export const FORMULA_PLACES = 200;

/** How passages are published for programs, one a line. */
export const data: FindingsData<PassageFact> = {
  name: 'passages',
  columns: ['id', 'length', 'formula', 'issuers', 'places'],
  unfolds: { key: 'places', columns: { report: 'report', section: 'section', anchor: 'anchor', text: 'text' } },
  toLine: ({ passage: { id, length, formula, issuers, places } }) => ({
    ...{ id, length, formula, issuers },
    places: (formula ? places.slice(0, FORMULA_PLACES) : places).map(({ report, section, anchor, text }) => ({
      ...{ report, section, anchor, text },
    })),
  }),
};

/** Passages as findings, each with its first place. */
export function passageFacts(passages: readonly Passage[]): PassageFact[] {
  return passages.map((passage) => {
    const [first] = passage.places;
    if (first === undefined) return { passage, at: null };
    const { report, section, anchor, from, to } = first;
    return { passage, at: { report, scope: section, anchor, from, to, rule: 'shared-passage' } };
  });
}
