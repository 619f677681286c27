import { isBodyName } from '../grammar/body-name.ts';
import { readTitle, TITLE_NOISE, type TitleForm } from '../grammar/title-form.ts';
import { endOffsetOf, type Line, offsetOf } from '../line.ts';
import type { Pair } from './read-pairs.ts';

/** A printed title: the lines it stands on, its text without page furniture and the stretches taken off. */
export interface PrintedTitle {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly form: TitleForm;
  readonly start: number;
  readonly end: number;
  readonly drops: readonly { readonly start: number; readonly end: number; readonly rule: string }[];
}

/** Most lines a title is split over: joint issuers one a line, then 关于…. */
const MOST_LINES = 4;

/** All printed titles among lines, in page order; one split over several lines is joined. */
export function findTitles(lines: readonly Line[]): PrintedTitle[] {
  const rows = lines.filter((line) => line.norm !== '');
  const found: PrintedTitle[] = [];
  for (let i = 0; i < rows.length; i++) {
    const title = titleAt(rows, i);
    if (!title) continue;
    found.push(title);
    i += title.lines.length - 1;
  }
  return found;
}

/** A title that a header field repeats: `标题: …`. */
export function titleOfPair(pair: Pair): PrintedTitle | null {
  const form = pair.field === 'title' ? readTitle(pair.value) : null;
  if (!form) return null;
  const [start, end] = [offsetOf(pair.line, pair.from), endOffsetOf(pair.line, pair.to)];
  return { lines: [pair.line], text: pair.value, form, start, end, drops: [] };
}

/** The longest stretch of lines from `at` on that reads as one title. */
function titleAt(lines: readonly Line[], at: number): PrintedTitle | null {
  const first = lines[at];
  if (!first || !mayOpen(first)) return null;
  const whole = oneLineTitle(first);
  if (whole && (whole.form.issuer !== '' || whole.form.place !== '')) return whole;
  if (!mayOpenSplit(first.norm)) return whole;
  for (let n = 2; n <= MOST_LINES && at + n <= lines.length; n++) {
    const rows = lines.slice(at, at + n);
    if (rows.slice(1).some((row) => !mayContinue(row))) break;
    const text = rows.map((row) => row.norm).join('');
    const form = readTitle(text);
    if (form && (isJoint(first.norm) || !startsLater(rows))) return joined(rows, form);
  }
  return whole;
}

function oneLineTitle(line: Line): PrintedTitle | null {
  const { from, to, cuts } = trimNoise(line.norm);
  const text = line.norm.slice(from, to);
  const form = readTitle(text);
  if (!form) return null;
  const drops = cuts.map((cut) => ({
    start: offsetOf(line, cut.from),
    end: endOffsetOf(line, cut.to),
    rule: cut.rule,
  }));
  return {
    lines: [line],
    text: printed(line, from, to),
    form,
    start: offsetOf(line, from),
    end: endOffsetOf(line, to),
    drops,
  };
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** Takes page furniture off both ends until nothing more fits. */
function trimNoise(norm: string): { from: number; to: number; cuts: readonly Cut[] } {
  let [from, to] = [0, norm.length];
  const cuts: Cut[] = [];
  for (let again = true; again; ) {
    again = false;
    for (const { rule, pattern } of TITLE_NOISE) {
      if (readTitle(norm.slice(from, to))) return { from, to, cuts };
      const match = pattern.exec(norm.slice(from, to));
      if (!match || match[0] === '') continue;
      const begin = from + match.index;
      const cut = { from: begin, to: begin + match[0].length, rule };
      cuts.push(cut);
      if (match.index === 0) from = cut.to;
      else to = begin;
      again = true;
    }
  }
  return { from, to, cuts };
}

function joined(rows: readonly Line[], form: TitleForm): PrintedTitle {
  const text = rows.map((row) => row.raw.trim()).join(isJoint((rows[0] as Line).norm) ? ' ' : '');
  const [first, last] = [rows[0] as Line, rows.at(-1) as Line];
  return { lines: rows, text, form, start: offsetOf(first, 0), end: endOffsetOf(last, last.norm.length), drops: [] };
}

/** Whether the rows hold a whole title without the first: that one is then no part of it. */
function startsLater(rows: readonly Line[]): boolean {
  return rows.some((_, k) => {
    const text = rows.slice(k).map((row) => row.norm);
    return k > 0 && Boolean(readTitle(text.join(''))?.issuer || readTitle(text.join(''))?.place);
  });
}

/** A line that a title split over lines can begin with: its issuer, or a part of the title itself. */
function mayOpenSplit(norm: string): boolean {
  return isBodyName(norm) || /关于|法治政府|依法行政/.test(norm);
}

/** The first of several issuers, each on its own line: 中共…委员会, 海关总署党委. */
function isJoint(norm: string): boolean {
  return /^中共|(党委|党组|委员会)$/.test(norm) && isBodyName(norm);
}

/** The title as it stands on the page, not folded. */
function printed(line: Line, from: number, to: number): string {
  return line.raw.slice(offsetOf(line, from) - line.start, endOffsetOf(line, to) - line.start);
}

function mayOpen(line: Line): boolean {
  return line.norm.length <= 100 && !/[。;:!?]$/.test(line.norm);
}

function mayContinue(line: Line): boolean {
  return line.norm.length <= 60 && !/[。;:!?,]|^[(]?\d{4} ?[年.-] ?\d/.test(line.norm);
}
