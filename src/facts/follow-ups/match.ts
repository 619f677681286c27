import type { Background } from '../rarity.ts';
import { cosineTo } from './field-vector.ts';
import { type AnswerIndex, indexAnswers } from './index-answers.ts';
import type { AnswerParagraph } from './list-answers.ts';
import { FIELD_ROWS, type FieldReader, readFields } from './read-fields.ts';
import { termsOf } from './terms.ts';
import { weighTerms } from './weigh-terms.ts';

/** What speaks for a paragraph as the answer to a plan; each 0–1, or nearly. */
export interface Evidence {
  /** Share of the plan's weight that the nearest sentence has, with what the one before it adds. */
  readonly near: number;
  /** Share that the whole paragraph has, a long one less. */
  readonly whole: number;
  /** How alike the fields are that words of the plan and of a sentence speak of. */
  readonly fields: number;
  /** How alike those are that characters speak of. */
  readonly characters: number;
  /** Share of the plan's weight that the heading above has. */
  readonly heading: number;
  /** Share that pairs alone have, formulas left out. */
  readonly rare: number;
  /** 1 among the measures, -1 before all sections: measures answer plans. */
  readonly measures: number;
}

/** A paragraph beside a plan. */
export interface Match {
  readonly paragraph: number;
  /** Number of its sentence that comes nearest. */
  readonly sentence: number;
  readonly evidence: Evidence;
}

/** Characters of a usual paragraph; longer ones have more words by chance. */
const USUAL = 160;
const LENGTH_SHARE = 0.35;
/** What the sentence before adds to the nearest. */
const BEFORE = 0.7;
/** What likeness of fields counts beside words in common where the sentence to show is chosen. */
const BY_FIELDS = 0.5;

/** Finds, plan by plan, what speaks for each paragraph of a report as its answer; only paragraphs for which something does. */
export function openMatcher(
  paragraphs: readonly AnswerParagraph[],
  background: Background,
  read: FieldReader = readFields,
): (plan: string) => Match[] {
  const index = indexAnswers(paragraphs);
  const told = paragraphs.flatMap(({ line, sentences }) =>
    sentences.map(({ from, to }) => read(line.flat.slice(from, to))),
  );
  const local = { all: index.owners.length, of: (term: number) => index.sentences.get(term)?.length ?? 0 };
  return (plan) => {
    const terms = termsOf(plan);
    const sums = sumWeights(index, weighTerms(terms, background, local), terms.formula);
    const planned = read(plan);
    const [toWords, toCharacters] = [
      cosineTo(planned.words, FIELD_ROWS.length),
      cosineTo(planned.characters, FIELD_ROWS.length),
    ];
    const fields = Float64Array.from(told, ({ words }) => toWords(words));
    const characters = Float64Array.from(told, (one) => toCharacters(one.characters));
    return paragraphs.flatMap((paragraph, nth) => {
      const nearest = nearestSentence(index, { ...sums, fields, characters }, nth);
      if (nearest === null) return [];
      return [
        {
          paragraph: nth,
          sentence: nearest.sentence - (index.firsts[nth] as number),
          evidence: evidenceOf({ nth, paragraph }, nearest, sums),
        },
      ];
    });
  };
}

/** What a plan weighs, and how much of it each sentence, paragraph and heading has. */
interface Sums {
  readonly total: Readonly<Record<'all' | 'rare', number>>;
  readonly all: Float64Array;
  /** What a sentence and the one before it in the paragraph both have. */
  readonly both: Float64Array;
  readonly rare: Float64Array;
  readonly whole: Float64Array;
  readonly heading: Float64Array;
}

function sumWeights(
  { sentences, headings, owners, firsts }: AnswerIndex,
  weights: ReadonlyMap<number, number>,
  formula: ReadonlySet<number>,
): Sums {
  const [ofSentence, ofParagraph] = [() => new Float64Array(owners.length), () => new Float64Array(firsts.length)];
  const [all, both, rare] = [ofSentence(), ofSentence(), ofSentence()];
  const [whole, heading] = [ofParagraph(), ofParagraph()];
  const total = { all: 0, rare: 0 };
  for (const [term, weight] of weights) {
    const isRare = !formula.has(term);
    total.all += weight;
    if (isRare) total.rare += weight;
    let last = -1;
    for (const at of sentences.get(term) ?? []) {
      const owner = owners[at] as number;
      const isAgain = last >= 0 && owners[last] === owner;
      add(all, at, weight);
      if (isRare) add(rare, at, weight);
      if (isAgain && last === at - 1) add(both, at, weight);
      if (!isAgain) add(whole, owner, weight);
      last = at;
    }
    for (const owner of headings.get(term) ?? []) add(heading, owner, weight);
  }
  return { total, all, both, rare, whole, heading };
}

function add(sums: Float64Array, at: number, weight: number): void {
  sums[at] = (sums[at] as number) + weight;
}

/** The sentence to show, the two that were looked at, what they have of the plan's weight, and how alike fields are at most. */
interface Nearest {
  readonly sentence: number;
  readonly looked: readonly number[];
  readonly weight: number;
  readonly fields: number;
  readonly characters: number;
}

function nearestSentence(
  { firsts, owners }: AnswerIndex,
  { all, both, total, fields, characters }: Sums & Record<'fields' | 'characters', Float64Array>,
  nth: number,
): Nearest | null {
  const [from, to] = [firsts[nth] as number, firsts[nth + 1] ?? owners.length];
  let [weight, last, alikeAt, hinted] = [0, from, from, 0];
  for (let at = from; at < to; at++) {
    const before = at === from ? 0 : (all[at - 1] as number) - (both[at] as number);
    const sum = (all[at] as number) + BEFORE * before;
    if (sum > weight) [weight, last] = [sum, at];
    if ((fields[at] as number) > (fields[alikeAt] as number)) alikeAt = at;
    hinted = Math.max(hinted, characters[at] as number);
  }
  const most = fields[alikeAt] ?? 0;
  if (weight === 0 && most === 0 && hinted === 0) return null;
  const isBefore = last > from && (all[last - 1] as number) > (all[last] as number);
  const nearest = isBefore ? last - 1 : last;
  const worth = (at: number) => share(all[at] as number, total.all) + BY_FIELDS * (fields[at] as number);
  const sentence = worth(alikeAt) > worth(nearest) ? alikeAt : nearest;
  return { sentence, looked: last > from ? [last - 1, last] : [last], weight, fields: most, characters: hinted };
}

interface Own {
  readonly nth: number;
  readonly paragraph: AnswerParagraph;
}

function evidenceOf({ nth, paragraph }: Own, { looked, weight, fields, characters }: Nearest, sums: Sums): Evidence {
  const { total } = sums;
  const most = (of: Float64Array) => Math.max(...looked.map((at) => of[at] as number));
  const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * paragraph.line.flat.length) / USUAL;
  return {
    near: share(weight, total.all),
    whole: share(sums.whole[nth] as number, total.all) / length,
    fields,
    characters,
    heading: share(sums.heading[nth] as number, total.all),
    rare: share(most(sums.rare), total.rare),
    measures: paragraph.scope === 'measures' ? 1 : paragraph.scope === 'preamble' ? -1 : 0,
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
