/** A byte that is no character in GBK, so that it is read as one bad character and harms no other. */
const NO_CHARACTER = 0xff;
/** Bytes below this are never the second half of a character of two bytes. */
const SAFE = 0x40;
/** Both halves of every character of GB 2312, which nearly all texts keep to. */
const PLAIN = 0xa1;

/**
 * Where a byte is lost or too many among characters of two bytes, every character up to the next break would be read
 * of halves of two. Marks the byte that is left alone in each such run, where the rest then reads best; the same bytes
 * where there is none.
 */
export function mendGbk(bytes: Uint8Array): Uint8Array {
  let mended = bytes;
  for (let start = 0; start < bytes.length; ) {
    let end = start;
    while (end < bytes.length && at(bytes, end) >= SAFE) end++;
    if ((end - start) % 2 === 1 && isPlain(bytes, start, end) && !isLongCharacter(bytes, start, end)) {
      if (mended === bytes) mended = bytes.slice();
      mended[loneByte(bytes, start, end)] = NO_CHARACTER;
    }
    start = end + 1;
  }
  return mended;
}

function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (at(bytes, i) < PLAIN) return false;
  return true;
}

/** A character of four bytes has digits as its second and last: the run ends in its first byte, or is its third. */
function isLongCharacter(bytes: Uint8Array, start: number, end: number): boolean {
  const isFirst = isDigit(bytes, end) && at(bytes, end + 1) > 0x80 && isDigit(bytes, end + 2);
  return isFirst || (end - start === 1 && isDigit(bytes, start - 1) && isDigit(bytes, end));
}

function isDigit(bytes: Uint8Array, index: number): boolean {
  return at(bytes, index) >= 0x30 && at(bytes, index) <= 0x39;
}

/** The byte without which the pairs before and after it are the commonest characters. */
function loneByte(bytes: Uint8Array, start: number, end: number): number {
  let worth = 0;
  for (let i = start + 1; i + 1 < end; i += 2) worth += commonness(bytes, i);
  let best = { index: start, worth };
  for (let i = start; i + 2 < end; i += 2) {
    worth += commonness(bytes, i) - commonness(bytes, i + 1);
    if (worth > best.worth) best = { index: i + 2, worth };
  }
  return best.index;
}

/** Signs and the commoner of the two levels of characters count twice the rarer, unused rows nothing. */
function commonness(bytes: Uint8Array, index: number): number {
  const row = at(bytes, index);
  if (at(bytes, index + 1) === NO_CHARACTER || row === NO_CHARACTER) return -2;
  if (row <= 0xa3 || (row >= 0xb0 && row <= 0xd7)) return 2;
  return row >= 0xd8 && row <= 0xf7 ? 1 : 0;
}
