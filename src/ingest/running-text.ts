/** A paragraph from this length on is a sentence rather than an entry of a table. */
export const LONG_PARAGRAPH = 20;
/** A cell with so many of them holds running text: the table is there for the layout. Lists of tasks are wide and have several, too. */
export const SEVERAL = { narrow: 2, wide: 4 } as const;
/** A table of so many columns is narrow: a heading and its text stand side by side. */
export const NARROW = 2;
