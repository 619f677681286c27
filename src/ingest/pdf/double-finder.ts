/** Says whether a character was printed at this very place before; what is asked about is remembered. */
export type DoubleFinder = (char: string, transform: readonly number[], advance: number) => boolean;

/** A character and the place it is printed at. */
interface Glyph {
  readonly char: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Copies that feign bold lie this near, as a share of the character's own width or the size; the next of two equal characters is a whole width away. */
const OVERLAP = 0.25;
/** Copies have the same size, within this share. */
const SAME_SIZE = 0.1;
/** Height of the bands in which characters are looked up, points; copies lie no further apart than that. */
const BAND = 4;
/** No line has one character more often than that; beyond it the rest is not remembered, so that time stays bounded. */
const MOST_IN_BAND = 128;

/**
 * Finds characters of one page that are printed a second time over themselves, as is done to feign bold type. What
 * counts is the place, never the text: 坚持坚持 printed as two words stays. `transform` is that of one em at the
 * character's place, `advance` its width in ems.
 */
export function doubleFinder(): DoubleFinder {
  const printed = new Map<number, Glyph[]>();
  return (char, transform, advance) => {
    // A font without widths prints all its characters at one place.
    if (advance === 0) return false;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
    const glyph = { char, x, y, size: Math.hypot(c, d) };
    const em = Math.hypot(a, b);
    const along = Math.min(Math.abs(advance) * em * OVERLAP, BAND) * em;
    const across = Math.min(glyph.size * OVERLAP, BAND) * em;
    const key = keyOf(char, y);
    for (let near = key - 1; near <= key + 1; near++) {
      if (printed.get(near)?.some((other) => covers(other, glyph, { a, b, along, across }))) return true;
    }
    remember(printed, key, glyph);
    return false;
  };
}

/** Direction of reading, and how far off a copy may lie along and across it. */
interface Reach {
  readonly a: number;
  readonly b: number;
  readonly along: number;
  readonly across: number;
}

function covers(other: Glyph, glyph: Glyph, { a, b, along, across }: Reach): boolean {
  const dx = glyph.x - other.x;
  const dy = glyph.y - other.y;
  return (
    Math.abs(dx * a + dy * b) <= along &&
    Math.abs(dy * a - dx * b) <= across &&
    Math.abs(glyph.size - other.size) <= glyph.size * SAME_SIZE &&
    glyph.char === other.char
  );
}

/** A small number for a character in a band of the page: small numbers are found fastest, and this is asked for every character. */
const keyOf = (char: string, y: number): number => (char.codePointAt(0) ?? 0) * 512 + (Math.floor(y / BAND) & 511);

function remember(printed: Map<number, Glyph[]>, key: number, glyph: Glyph): void {
  const band = printed.get(key);
  if (band === undefined) printed.set(key, [glyph]);
  else if (band.length < MOST_IN_BAND) band.push(glyph);
}
