/** A key whose value is a list of objects: the CSV has a row for each of them, with columns of their own in the key's place; one row where there are none. */
export interface UnfoldedList {
  readonly key: string;
  /** Keys of the objects by the names of their columns. */
  readonly columns: Readonly<Record<string, string>>;
}

/** What the lines of a data file and the rows of its CSV twin hold. */
export interface FindingShape {
  /** Keys of each line, in their order. */
  readonly columns: readonly string[];
  readonly unfolds?: UnfoldedList;
}
