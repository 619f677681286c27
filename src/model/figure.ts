/** A figure that a report states, as its page tells it. */
export interface ShownFigure {
  /** Id of the kind of figure, which names its page. */
  readonly kind: string;
  readonly name: string;
  /** e.g. ≥ 500 份. */
  readonly text: string;
  /** Paragraph that states it. */
  readonly anchor: string;
  /** Its number, to be held against that of another year; null where it is no single exact one. */
  readonly value: number | null;
  /** How many figures of its kind the report states; this is the first. */
  readonly count: number;
}
