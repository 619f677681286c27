import type { Background } from '../rarity.ts';
import { cosineTo } from './field-vector.ts';
import { openTerms } from './find-terms.ts';
import type { AnswerParagraph } from './list-answers.ts';
import { numberSentences, type SentenceNumbers } from './number-sentences.ts';
import { FIELD_ROWS, type FieldReader, type FieldShares, readFields } from './read-fields.ts';
import { type Sums, sumWeights } from './sum-weights.ts';
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
  const texts = paragraphs.flatMap(({ line, sentences }) => sentences.map(({ from, to }) => line.flat.slice(from, to)));
  const told = texts.map(read);
  const numbers = numberSentences(paragraphs);
  const [inSentences, inHeadings] = [openTerms(texts), openTerms(paragraphs.map(({ heading }) => heading))];
  return (plan) => {
    const terms = termsOf(plan);
    const keys = [...terms.keys];
    const found = { sentences: inSentences(keys), headings: inHeadings(keys) };
    const sums = sumWeights(weighTerms(terms, background, { ...found, all: texts.length }), found, numbers);
    const alike = { ...sums, ...likenesses(read(plan), told) };
    return paragraphs.flatMap((paragraph, nth) => {
      const nearest = nearestSentence(numbers, alike, nth);
      if (nearest === null) return [];
      return [
        {
          paragraph: nth,
          sentence: nearest.sentence - (numbers.firsts[nth] as number),
          evidence: evidenceOf({ nth, paragraph }, nearest, sums),
        },
      ];
    });
  };
}

/** How alike fields are that a plan and each sentence speak of. */
type Likenesses = Readonly<Record<'fields' | 'characters', readonly number[]>>;

function likenesses({ words, characters }: FieldShares, told: readonly FieldShares[]): Likenesses {
  const [toWords, toCharacters] = [cosineTo(words, FIELD_ROWS.length), cosineTo(characters, FIELD_ROWS.length)];
  return {
    fields: told.map((one) => toWords(one.words)),
    characters: told.map((one) => toCharacters(one.characters)),
  };
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
  { firsts, owners }: SentenceNumbers,
  { all, both, total, fields, characters }: Sums & Likenesses,
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
