import type { PartKey, SectionKey } from '../../model/report.ts';
import type { ContentClass } from '../content/classes.ts';

/**
 * What a first-level part may be in an outline. `measures` has an umbrella heading (主要举措和成效) or none; a `topic` is one of several
 * first-level headings that together are the measures; `unsorted` fits nowhere.
 */
export const LABELS = ['measures', 'topic', 'leader-duties', 'shortcomings', 'next-year', 'other', 'unsorted'] as const;
export type Label = (typeof LABELS)[number];

/** The section a label stands for. */
export function keyOf(label: Label): PartKey {
  return label === 'topic' ? 'measures' : label;
}

/** The content that a part of this label has. */
export function classOf(label: Label): ContentClass {
  return label === 'topic' || label === 'unsorted' ? 'measures' : label;
}

type Costs = readonly [number, number, number, number, number, number, number];

/** Cost in nats of one label after another, in the order of `LABELS`: the orders that the survey of the genre found. */
export const AFTER: Readonly<Record<Label | 'start', Costs>> = {
  //            measures topic leader short. next-year other unsorted
  start: /*  */ [0, 0.3, 1.5, 4, 5, 6, 8],
  measures: /**/ [3, 5, 0.5, 0.3, 1.5, 3, 8],
  topic: /*  */ [3, 0, 1.5, 0.7, 1.5, 3, 8],
  'leader-duties': [0.5, 0.5, 5, 0.5, 2.5, 3, 6],
  shortcomings: [4, 5, 0.8, 5, 0.1, 2, 4],
  'next-year': [7, 7, 3, 3, 5, 0.5, 2],
  other: /*  */ [8, 8, 4, 5, 3, 4, 3],
  unsorted: /**/ [4, 8, 3, 3, 1, 1, 0.5],
};

/** Cost of a report ending with each label. */
export const AT_END: Costs = [2, 1.5, 1.5, 0.7, 0, 0, 0.5];

/** Cost of each label for a heading whose words say nothing, and for a part without heading. */
const UNKNOWN_HEADING: Costs = [2, 0, 1, 1.5, 1.5, 3, 1.5];
export const NO_HEADING: Costs = [0, 3, 3, 0.5, 0.5, 0.5, 6];

/** What the words of a heading are worth, in nats, where they leave no doubt. */
export const WORDS = {
  /** For the section that they name: a line so worded is a heading. */
  named: -6,
  /** For a second content that they announce. */
  second: -4,
  /** Against every other section, by the square of their strength: weak words are outvoted by the text, strong ones are not. */
  others: 10,
  /** Against every other section where they are worded like a topic: 加强…. */
  topic: 8,
};

/** The labels that a topic may have stand first. */
const TOPICS = 2;

/** What a heading says, as the outline weighs it. */
interface Said {
  readonly key: SectionKey | null;
  readonly with: SectionKey | null;
  readonly strength: number;
}

/** Cost of reading a heading of these words as the head of each label. */
export function wordCosts({ key, with: second, strength }: Said): readonly number[] {
  if (key === null) return UNKNOWN_HEADING.map((cost, l) => cost + (l < TOPICS ? 0 : WORDS.topic * strength));
  return LABELS.map((label) => {
    if (label === key) return WORDS.named * strength;
    if (label === second) return WORDS.second * strength;
    if (label === 'topic' && key === 'measures') return 0;
    return WORDS.others * strength ** 2;
  });
}
