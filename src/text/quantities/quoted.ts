/** Signs between which stand names and slogans, and how long these are at most: “1+8”, 《…(2021-2025年)》. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ['“', '”', 24],
  ['‘', '’', 24],
  ['「', '」', 24],
  ['"', '"', 24],
  ["'", "'", 24],
  ['《', '》', 120],
  ['〈', '〉', 120],
];
const CLOSING = new Map(PAIRS.map(([open, close, most]) => [open, { close, most }]));

const OPENING = new RegExp(`[${PAIRS.map(([open]) => open).join('')}]`, 'gu');

/** Whether each offset of a text stands between quotation or title marks. */
export function quotedIn(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const from = match.index + 1;
    const { close, most } = CLOSING.get(match[0]) ?? { close: '', most: 0 };
    const length = text.slice(from, from + most + 1).indexOf(close);
    if (length < 0) continue;
    quoted.fill(1, from, from + length);
    OPENING.lastIndex = from + length + 1;
  }
  return quoted;
}
