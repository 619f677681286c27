import type { PrintedLine } from './page-lines.ts';

/** A way in which page numbers are printed; a marked one can be nothing else, a bare one is told by its place. */
interface NumberForm {
  readonly pattern: RegExp;
  readonly marked: boolean;
  readonly example: string;
}

const DASH = '[-－—–―·•~～_\\s]';
const N = '\\s*(?:\\d{1,4}|[一二三四五六七八九十百〇零]{1,5})\\s*';

/** Page numbers as they stand on a line of their own. */
export const PAGE_NUMBERS: readonly NumberForm[] = [
  {
    pattern: new RegExp(`^${DASH}*[-－—–―·•~～]\\s*\\d{1,4}\\s*[-－—–―·•~～]${DASH}*$`, 'u'),
    marked: true,
    example: '— 3 —',
  },
  { pattern: new RegExp(`^${DASH}*第${N}页${DASH}*$`, 'u'), marked: true, example: '- 第 3 页 -' },
  {
    pattern: new RegExp(`^${DASH}*第${N}页\\s*[/／,，、（(]?\\s*共${N}页\\s*[)）]?${DASH}*$`, 'u'),
    marked: true,
    example: '第 3 页 共 9 页',
  },
  {
    pattern: new RegExp(`^${DASH}*共${N}页\\s*[/／,，、]?\\s*第${N}页${DASH}*$`, 'u'),
    marked: true,
    example: '共9页，第3页',
  },
  { pattern: /^page\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/iu, marked: true, example: 'Page 3 of 9' },
  {
    pattern: new RegExp(
      `^${DASH}*(?:第\\s*)?\\d{1,4}(?:\\s*页)?(?:\\s*[/／]\\s*(?:共\\s*)?\\d{1,4}(?:\\s*页)?)?${DASH}*$`,
      'u',
    ),
    marked: false,
    example: '3/12',
  },
];

/** `— 第 123 页 / 共 123 页 —` and a little more. */
const LONGEST_NUMBER = 40;

/** Above and below this share of a page stand heads, feet and page numbers. */
const MARGIN_SHARE = 0.12;
/** A head stands on this share of the pages: heads of left and right pages may differ, the first page may have none. */
const HEAD_SHARE = 0.4;
/** On so few pages a text that stands twice is a head only at the same place. */
const FEW_PAGES = 2;
/** Places on two pages are the same within so many points. */
const SAME_PLACE = 3;

/** Lines that are page numbers, running heads or feet. */
export function findFurniture(lines: readonly PrintedLine[], pages: number): ReadonlySet<PrintedLine> {
  const heads = runningHeads(lines, pages);
  const outer = outermost(lines);
  return new Set(
    lines.filter((line) => {
      const number =
        line.text.length > LONGEST_NUMBER ? undefined : PAGE_NUMBERS.find(({ pattern }) => pattern.test(line.text));
      if (number?.marked && outer.has(line)) return true;
      return isInMargin(line) && (number !== undefined || heads.has(headKey(line)));
    }),
  );
}

const isInMargin = (line: PrintedLine): boolean =>
  line.y < line.pageHeight * MARGIN_SHARE || line.y > line.pageHeight * (1 - MARGIN_SHARE);

/** The highest and the lowest line of each page. */
function outermost(lines: readonly PrintedLine[]): ReadonlySet<PrintedLine> {
  const ends = new Map<number, { top: PrintedLine; bottom: PrintedLine }>();
  for (const line of lines) {
    const end = ends.get(line.page) ?? { top: line, bottom: line };
    ends.set(line.page, {
      top: line.y > end.top.y ? line : end.top,
      bottom: line.y < end.bottom.y ? line : end.bottom,
    });
  }
  return new Set([...ends.values()].flatMap(({ top, bottom }) => [top, bottom]));
}

/** Texts, digits left out, that stand in the margin of enough pages. */
function runningHeads(lines: readonly PrintedLine[], pages: number): ReadonlySet<string> {
  const seen = new Map<string, PrintedLine[]>();
  for (const line of lines.filter(isInMargin)) {
    const on = seen.get(headKey(line));
    if (on) on.push(line);
    else seen.set(headKey(line), [line]);
  }
  return new Set([...seen].filter(([, on]) => isHead(on, pages)).map(([key]) => key));
}

function isHead(on: readonly PrintedLine[], pages: number): boolean {
  const count = new Set(on.map((line) => line.page)).size;
  if (count < 2 || count < pages * HEAD_SHARE) return false;
  const [first] = on;
  return count > FEW_PAGES || on.every((line) => first && Math.abs(line.y - first.y) < SAME_PLACE);
}

const headKey = (line: PrintedLine): string => line.text.replace(/\d+/g, '#');
