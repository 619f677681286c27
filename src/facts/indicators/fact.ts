import type { Place } from '../../model/view.ts';
import type { Bound } from '../../text/quantities/bounds.ts';
import type { Fact } from '../comparison.ts';

/** What a report says of the year before, beside a figure: 同比下降9%. */
export interface Change {
  /** Negative where it fell. */
  readonly value: number;
  /** `%`, `个百分点` or a measure word. */
  readonly unit: string;
  readonly bound: Bound;
}

/** The parts of a figure, summed: 18件,其中简易程序4件、普通程序14件. */
export interface Parts {
  readonly count: number;
  readonly sum: number;
  /** Whether they make the total; null where one part alone is named, which need not be all. */
  readonly agrees: boolean | null;
}

/** A figure that a report states. */
export interface Indicator extends Fact {
  readonly at: Place;
  readonly kind: string;
  /** 万 and 亿 multiplied out; null for a placeholder, and for a number of more digits than numbers hold. */
  readonly value: number | null;
  /** As printed but in simplified characters, without 万 and 亿. */
  readonly unit: string;
  readonly bound: Bound;
  /** As printed: 今年以来, 截至11月, 1至12月; null where the sentence names none. */
  readonly period: string | null;
  /** Whose figure it is, see `scope.ts`; null is unknown. */
  readonly scope: string | null;
  /** Number, unit and the words by which they were understood. */
  readonly text: string;
  readonly sentence: string;
  /** A part of another figure, which must not be added to it. */
  readonly part: boolean;
  /** A zero that words state: 无一败诉. */
  readonly inWords: boolean;
  /** A form that was never filled in: XX件. */
  readonly placeholder: boolean;
  /** The report states another figure of this kind that is no part. */
  readonly several: boolean;
  readonly parts: Parts | null;
  readonly change: Change | null;
}
