/** An area that most of a report's peers tell of, and in which the report has no part. */
export interface PeerArea {
  readonly name: string;
  /** Name of the view of the area. */
  readonly view: string;
  /** Tenths of the peers that tell of it, 5–10. */
  readonly tenths: number;
}
