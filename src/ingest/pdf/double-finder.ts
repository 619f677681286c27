/** Says whether a character was printed at this very place before; what is asked about is remembered. */
export type DoubleFinder = (char: string, transform: readonly number[], advance: number) => boolean;

/** A character and the place it is printed at. */
interface Glyph {
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
  const printed = new Map<string, Map<number, Glyph[]>>();
  return (char, transform, advance) => {
    // A font without widths prints all its characters at one place.
    if (advance === 0) return false;
    const bands = printed.get(char);
    const y = transform[5] ?? 0;
    const at = Math.floor(y / BAND);
    const glyph = { x: transform[4] ?? 0, y, size: Math.hypot(transform[2] ?? 0, transform[3] ?? 0) };
    if (bands === undefined) printed.set(char, new Map([[at, [glyph]]]));
    else if (isCovered(bands, at, { glyph, transform, advance })) return true;
    else remember(bands, at, glyph);
    return false;
  };
}

/** A character about to be printed. */
interface Coming {
  readonly glyph: Glyph;
  readonly transform: readonly number[];
  readonly advance: number;
}

/** Looks through the glyphs near by: plain loops, since this is asked for every character of a file. */
function isCovered(bands: ReadonlyMap<number, readonly Glyph[]>, at: number, coming: Coming): boolean {
  const [a = 0, b = 0] = coming.transform;
  const em = Math.hypot(a, b);
  const along = Math.min(Math.abs(coming.advance) * em * OVERLAP, BAND) * em;
  const across = Math.min(coming.glyph.size * OVERLAP, BAND) * em;
  const { x, y, size } = coming.glyph;
  for (let band = at - 1; band <= at + 1; band++) {
    const glyphs = bands.get(band);
    if (glyphs === undefined) continue;
    for (const other of glyphs) {
      const dx = x - other.x;
      const dy = y - other.y;
      if (Math.abs(dx * a + dy * b) > along || Math.abs(dy * a - dx * b) > across) continue;
      if (Math.abs(size - other.size) <= size * SAME_SIZE) return true;
    }
  }
  return false;
}

function remember(bands: Map<number, Glyph[]>, at: number, glyph: Glyph): void {
  const band = bands.get(at);
  if (band === undefined) bands.set(at, [glyph]);
  else if (band.length < MOST_IN_BAND) band.push(glyph);
}
