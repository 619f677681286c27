/** What is wrong, and what to do. */
export interface Fault {
  readonly message: string;
  readonly hint: string;
}

/** How an odd part of a query is told: to readers how it was taken, and to the maintainer who asks it as a standing question. */
export interface NoteWords {
  readonly told: (text: string) => string;
  readonly fault: (text: string) => Fault;
  /** It stands in many a text, e.g. 一是:, and matters to readers only when nothing was found. */
  readonly ifNothing?: true;
}

/** How each kind of oddity is told. */
export type Notes = Readonly<Record<string, NoteWords>>;
