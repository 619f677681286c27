/**
 * What tells each of some things apart that read alike, e.g. places, titles, dates, the surest last. The first kind of words that are another's
 * of all the others decides; where no kind does alone, the last. Null where there is nothing to be told from.
 */
export function tellApart(own: readonly string[], others: readonly (readonly string[])[]): string | null {
  if (others.length === 0) return null;
  const sole = own.find((words, at) => words !== '' && others.every((other) => other[at] !== words));
  return sole ?? own.at(-1) ?? null;
}
