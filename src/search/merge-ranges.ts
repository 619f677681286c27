/** A stretch of a text as printed, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Ranges in order of their starts, those that overlap as one. */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last === undefined || range.start >= last.end) merged.push(range);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return merged;
}
