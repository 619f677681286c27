import type { Sheet, TextRun } from './page-runs.ts';

/** Pages of a document without what is stamped over them, and that by itself. */
export interface Unstamped {
  readonly sheets: readonly Sheet[];
  readonly stamps: readonly Stamp[];
}

/** A text printed at one place of many pages. */
export interface Stamp {
  readonly page: number;
  readonly text: string;
}

/** A stretch of runs that follow each other on one line. */
interface Stroke {
  readonly runs: readonly TextRun[];
  readonly key: string;
  readonly size: number;
  readonly chars: number;
}

/** A text at one place of this share of three or more pages is no part of any of them. */
const PAGES_SHARE = 0.6;
const FEWEST_PAGES = 3;
/** Shorter texts come about by chance where a page is drawn character by character … */
const SHORTEST = 4;
/** … unless they are set larger than the text by this factor. */
const LARGE = 1.5;
/** Pages that have more than this share of their text in common are filled with the same text, not stamped. */
const MOST_OF_PAGE = 0.34;
/** Stamps lie inside the page; what repeats in the margins is a head or a foot. */
const MARGIN_SHARE = 0.12;

/** Takes off watermarks that stand upright: the same text at the same place of most pages, among their lines. */
export function takeStamps(pages: readonly { readonly page: number; readonly sheet: Sheet }[]): Unstamped {
  const count = new Set(pages.map(({ page }) => page)).size;
  if (count < FEWEST_PAGES) return { sheets: pages.map(({ sheet }) => sheet), stamps: [] };
  const strokes = pages.map(({ page, sheet }) => ({ page, sheet, strokes: strokesOf(sheet) }));
  const bodySize = commonSize(pages.map(({ sheet }) => sheet));
  const on = new Map<string, Set<number>>();
  for (const { page, strokes: list } of strokes) {
    for (const { key } of list) on.set(key, (on.get(key) ?? new Set()).add(page));
  }
  const isStamp = ({ key, chars, size }: Stroke) =>
    (on.get(key)?.size ?? 0) >= Math.max(FEWEST_PAGES, count * PAGES_SHARE) &&
    (chars >= SHORTEST || size >= bodySize * LARGE);
  const stamps: Stamp[] = [];
  const sheets = strokes.map(({ page, sheet, strokes: list }) => {
    const found = list.filter(isStamp);
    if (found.length === 0 || charsOf(found) > charsOf(list) * MOST_OF_PAGE) return sheet;
    stamps.push(...found.map(({ runs }) => ({ page, text: runs.map((run) => run.str).join('') })));
    const gone = new Set(found.flatMap(({ runs }) => runs));
    return { ...sheet, runs: sheet.runs.filter((run) => !gone.has(run)) };
  });
  return { sheets, stamps };
}

const charsOf = (strokes: readonly Stroke[]): number => strokes.reduce((sum, { chars }) => sum + chars, 0);

function strokesOf({ runs, height }: Sheet): Stroke[] {
  const strokes: TextRun[][] = [];
  for (const run of runs) {
    if (run.y < height * MARGIN_SHARE || run.y > height * (1 - MARGIN_SHARE)) continue;
    const before = strokes.at(-1)?.at(-1);
    const follows =
      before && Math.abs(before.y - run.y) < 1 && Math.abs(before.x + before.width - run.x) < run.height * 0.5;
    if (follows) strokes.at(-1)?.push(run);
    else strokes.push([run]);
  }
  return strokes.map((list) => {
    const text = list.map((run) => run.str).join('');
    const [first] = list;
    const size = first?.height ?? 0;
    return {
      runs: list,
      size,
      chars: text.length,
      key: `${text}\n${Math.round(first?.x ?? 0)}\n${Math.round(first?.y ?? 0)}\n${Math.round(size)}`,
    };
  });
}

/** The size in which most of the text is set. */
function commonSize(sheets: readonly Sheet[]): number {
  const counts = new Map<number, number>();
  for (const { runs } of sheets) {
    for (const run of runs) {
      const size = Math.round(run.height);
      counts.set(size, (counts.get(size) ?? 0) + run.str.length);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
