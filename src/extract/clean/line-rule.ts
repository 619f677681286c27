/** Where on the page a rule may speak: before the body, after it, or on a line of its own anywhere. */
export type Zone = 'head' | 'tail' | 'any';

/** One wording of page furniture. `pattern` is tried on the line's normal form without spaces. */
export interface LineRule {
  readonly id: string;
  readonly zone: Zone;
  readonly pattern: RegExp;
  /** A real line that the rule is for. */
  readonly example: string;
}
