/** A run of text in points: reading direction is x, y grows upwards. */
export interface TextRun {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly height: number;
}

/** Text of a page that runs in one direction, laid upright. */
export interface Sheet {
  readonly runs: readonly TextRun[];
  readonly width: number;
  readonly height: number;
}

/** A page's text by direction. */
export interface PageText {
  /** The page's main text first; then text turned by a quarter, where there is much of it. */
  readonly sheets: readonly Sheet[];
  /** Text set aslant, and the little that is turned otherwise than the page: watermarks, stamps, notes along the edge. */
  readonly aslant: readonly string[];
  /** Characters written downwards. */
  readonly vertical: number;
}

/** What PDF.js says of a run; `transform` is in the page's own space. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** The visible part of a page and how its own space lies in it; `transform` looks downwards, as PDF.js has it. */
export interface PageView {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** Scanned and recognised pages are askew by a few degrees. */
const ASKEW_DEGREES = 10;
/** From so many characters on, text turned by a quarter is text and not a note along the edge. */
const TURNED_TEXT = 40;

interface PlacedRun extends TextRun {
  /** Direction of reading, degrees from upright. */
  readonly angle: number;
  /** Quarter turns from upright, or null when aslant. */
  readonly turn: number | null;
  readonly vertical: boolean;
}

/** Lays the text of a page as a reader turns it: `/Rotate`, cropping, turned and downward text undone. */
export function pageText(items: readonly TextItem[], view: PageView, isVertical: (font: string) => boolean): PageText {
  const placed = items
    .filter((item) => item.str.trim() !== '')
    .map((item) => place(item, view, isVertical(item.fontName)));
  const turns = [0, 1, 2, 3]
    .map((turn) => ({ turn, runs: placed.filter((run) => run.turn === turn) }))
    .map((group) => ({ ...group, chars: charsOf(group.runs) }))
    .toSorted((a, b) => b.chars - a.chars || a.turn - b.turn);
  const [main, ...others] = turns;
  const kept = [...(main ? [main] : []), ...others.filter(({ chars }) => chars >= TURNED_TEXT)];
  const turnsKept = new Set<number | null>(kept.map(({ turn }) => turn));
  return {
    sheets: kept.map(({ turn, runs }) => upright(runs, turn, view)),
    aslant: joined(placed.filter((run) => !turnsKept.has(run.turn))),
    vertical: charsOf(placed.filter((run) => run.vertical)),
  };
}

const charsOf = (runs: readonly TextRun[]): number => runs.reduce((sum, run) => sum + run.str.length, 0);

function place(item: TextItem, view: PageView, vertical: boolean): PlacedRun {
  const [a = 1, b = 0, , , e = 0, f = 0] = item.transform;
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view.transform;
  const angle = (Math.atan2(-(vb * a + vd * b), va * a + vc * b) * 180) / Math.PI - (vertical ? 90 : 0);
  const turn = Math.round(angle / 90);
  return {
    str: item.str,
    x: va * e + vc * f + ve,
    y: view.height - (vb * e + vd * f + vf),
    // Of downward text PDF.js gives the length as height.
    width: vertical ? item.height : item.width,
    height: vertical ? item.width : item.height,
    angle,
    turn: Math.abs(angle - turn * 90) <= ASKEW_DEGREES ? ((turn % 4) + 4) % 4 : null,
    vertical,
  };
}

/** Texts of runs, those that follow each other in one direction as one: watermarks are often drawn by the character. */
function joined(runs: readonly PlacedRun[]): string[] {
  const texts: string[][] = [];
  let last: PlacedRun | undefined;
  for (const run of runs) {
    const gap = last ? gapBetween(last, run) : null;
    if (gap === null) texts.push([run.str]);
    else texts.at(-1)?.push(gap > 0.5 ? ` ${run.str}` : run.str);
    last = run;
  }
  return texts.map((parts) => parts.join(''));
}

/** Room between two runs of one line in sizes, or null where they are not of one line. */
function gapBetween(last: PlacedRun, run: PlacedRun): number | null {
  const radians = (last.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [dx, dy] = [run.x - last.x, run.y - last.y];
  const across = Math.abs(dy * cos - dx * sin) / last.height;
  const along = (dx * cos + dy * sin - last.width) / last.height;
  return Math.abs(last.angle - run.angle) < 1 && across < 0.5 && along > -0.5 && along < 2 ? along : null;
}

/** Turns runs back by quarters, so that they read from left to right. */
function upright(runs: readonly PlacedRun[], turn: number, { width, height }: PageView): Sheet {
  const turned = (run: PlacedRun): Pick<TextRun, 'x' | 'y'> => {
    if (turn === 1) return { x: run.y, y: width - run.x };
    if (turn === 2) return { x: width - run.x, y: height - run.y };
    if (turn === 3) return { x: height - run.y, y: run.x };
    return run;
  };
  return {
    runs: runs.map((run) => ({ str: run.str, width: run.width, height: run.height, ...pick(turned(run)) })),
    ...(turn % 2 === 0 ? { width, height } : { width: height, height: width }),
  };
}

const pick = ({ x, y }: Pick<TextRun, 'x' | 'y'>): Pick<TextRun, 'x' | 'y'> => ({ x, y });
