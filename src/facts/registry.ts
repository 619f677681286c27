import { changes } from './changes/changes.ts';
import { citedLaws } from './cited-laws/cited-laws.ts';
import type { AnyComparison } from './comparison.ts';
import { followUps } from './follow-ups/follow-ups.ts';
import { indicators } from './indicators/indicators.ts';
import { items } from './items/items.ts';
import { nearDuplicates } from './near-duplicates/near-duplicates.ts';
import { passages } from './passages/passages.ts';
import { standingQuestions } from './standing-questions/standing-questions.ts';
import { terms } from './terms/terms.ts';
import { timeliness } from './timeliness/timeliness.ts';
import { topics } from './topics/topics.ts';

const ROWS = [
  indicators,
  topics,
  items,
  citedLaws,
  timeliness,
  terms,
  nearDuplicates,
  standingQuestions,
  changes,
  passages,
  followUps,
] as const;
type Row = (typeof ROWS)[number];
type TypesOf<R extends Row> = NonNullable<R['types']>;

/** All ways to lay reports beside each other, in the order in which their pages are told. */
export const COMPARISONS: readonly (AnyComparison & Pick<Row, 'id'>)[] = ROWS;

/** Those that look at reports, not at their summaries alone. */
export const OBSERVING = COMPARISONS.filter(({ observe }) => observe !== undefined);

/** Those that lay a report beside that of its issuer's year before. */
export const PAIRING = COMPARISONS.filter(({ pair }) => pair !== undefined);

/** Those of them that weigh words by the whole archive. */
export const WEIGHING = PAIRING.filter(({ weighs }) => weighs === true);

/** What each gives to pages with a look of their own. */
export type Results = { readonly [R in Row as R['id']]: TypesOf<R>['result'] };
/** The same of those that are joined of what is found in single reports. */
export type JoinedResults = Omit<Results, typeof passages.id>;
/** What is kept of each in a report: its findings, and what its join sees of them. */
export type Kept = {
  readonly [R in Row as R['id']]: {
    readonly facts: readonly TypesOf<R>['fact'][];
    readonly tally: TypesOf<R>['tally'];
  };
};
