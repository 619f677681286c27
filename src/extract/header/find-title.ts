import { isBareAddressee } from '../grammar/addressee.ts';
import { isBodyName, leadingPlace } from '../grammar/body-name.ts';
import { readTitle, TITLE_NOISE, type TitleForm } from '../grammar/title-form.ts';
import { foldYears } from '../grammar/year-words.ts';
import { endOffsetOf, type Line, offsetOf, printedIn } from '../lines/line.ts';
import { squeeze } from '../lines/normalise.ts';
import { readIssuerName } from '../names/issuer-name.ts';
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

/** A title before the first label of its line: `岳阳县林业局2024年法治政府建设情况报告 发布时间:2025-01-10`. */
export function titleBeforeLabel({ line, label, from }: Pair): PrintedTitle | null {
  const at = line.norm.slice(0, from).lastIndexOf(label[0] as string);
  if (at < SHORTEST) return null;
  const norm = line.norm.slice(0, at).replace(/[\s|[【(]+$/, '');
  return oneLineTitle({ ...line, norm, map: line.map.slice(0, norm.length + 1) });
}

/** No title is shorter. */
const SHORTEST = 9;

/** The longest stretch of lines from `at` on that reads as one title. */
function titleAt(lines: readonly Line[], at: number): PrintedTitle | null {
  const first = lines[at];
  if (!first || !mayOpen(first)) return null;
  const whole = oneLineTitle(first);
  if (whole && (whole.form.issuer !== '' || whole.form.place !== '')) return whole;
  if (!mayOpenSplit(first.norm) && !isCutBefore(first, lines[at + 1])) return whole;
  for (let n = 2; n <= MOST_LINES && at + n <= lines.length; n++) {
    const rows = lines.slice(at, at + n);
    if (rows.slice(1).some((row) => !mayContinue(row))) break;
    const form = readTitle(textOf(rows));
    if (whole && isPrintedAgain(rows)) break;
    if (form && isOneTitle(rows)) return joined(rows, form);
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
  const text = rows.map((row) => printed(row, 0, row.norm.length)).join(isJoint((rows[0] as Line).norm) ? ' ' : '');
  const [first, last] = [rows[0] as Line, rows.at(-1) as Line];
  return { lines: rows, text, form, start: offsetOf(first, 0), end: endOffsetOf(last, last.norm.length), drops: [] };
}

/** Whether rows that read as a title are one: no addressee above it, nor a line of another page. */
function isOneTitle(rows: readonly Line[]): boolean {
  const [first, second] = [(rows[0] as Line).norm, (rows[1] as Line).norm];
  const form = startsLater(rows) ? readTitle(textOf(rows.slice(1))) : null;
  if (form) return isJoint(first) && first.replace('中共', '').startsWith(form.issuer.replace(/人民政府$/, ''));
  return !startsLater(rows) && (!isBareAddressee(first) || /^关于/.test(second) || isBodyName(second));
}

/** 2023年度法治政府建设报告 / 2023年法治政府建设报告: a whole title with another copy of it below. */
function isPrintedAgain(rows: readonly Line[]): boolean {
  return rows.some((_, k) => k > 0 && readTitle(textOf(rows.slice(k)))?.year != null);
}

function textOf(rows: readonly Line[]): string {
  return rows.map(({ norm }) => norm).join('');
}

/** Whether the rows hold a whole title without the first: that one is then no part of it, unless a name was broken after it (岳阳县 / 教育局2024年…). */
function startsLater(rows: readonly Line[]): boolean {
  return rows.some((_, k) => {
    const form = k > 0 ? readTitle(textOf(rows.slice(k))) : null;
    const above = rows[k - 1] as Line;
    return (
      Boolean(form?.issuer || form?.place) && !(form && (isBrokenName(above, form) || isCutBefore(above, rows[k])))
    );
  });
}

/** 岳阳县, 岳阳县自然资源和: what a name without its place goes on from. */
function isBrokenName({ norm }: Line, { issuer }: TitleForm): boolean {
  return leadingPlace(issuer) === '' && ((isPlace(norm) && !isBodyName(norm)) || isBrokenOff(norm));
}

/** 常州市住房和城乡建设 / 局2025年…: a name whose last word stands on the next line. */
function isCutBefore({ norm }: Line, next: Line | undefined): boolean {
  const isStart = norm.length <= 30 && leadingPlace(norm) !== '' && /^[\u4e00-\u9fff、]+$/.test(norm);
  return isStart && ORGAN_FIRST.test(foldYears(next?.norm ?? ''));
}

const ORGAN_FIRST = /^(?:局|厅|委|委员会|办公室|中心) ?(?:关于|20\d\d)/;

/** 岳阳县自然资源和 */
function isBrokenOff(norm: string): boolean {
  return norm.length <= 30 && leadingPlace(norm) !== '' && /^[\u4e00-\u9fff、]+[和与及、]$/.test(norm);
}

/** A line that a title split over lines can begin with: its issuer, or a part of the title itself. */
function mayOpenSplit(norm: string): boolean {
  return (
    isBodyName(norm) ||
    isPlace(norm) ||
    isBrokenOff(norm) ||
    /关于|法治政府|法治建设|依法行政|20\d\d年/.test(foldYears(norm))
  );
}

/** 湖南省岳阳县: nothing but places that there are, as 长者专区 is none. */
function isPlace(norm: string): boolean {
  return readIssuerName(norm).places.join('') === squeeze(norm);
}

/** The first of several issuers, each on its own line: 中共…委员会, 海关总署党委. */
function isJoint(norm: string): boolean {
  return /^中共|(党委|党组|委员会)$/.test(norm) && isBodyName(norm);
}

/** The title as it stands on the page, not folded. */
function printed(line: Line, from: number, to: number): string {
  return printedIn(line, offsetOf(line, from), endOffsetOf(line, to));
}

function mayOpen(line: Line): boolean {
  return line.norm.length <= 100 && !/[。;:!?]$/.test(line.norm);
}

function mayContinue(line: Line): boolean {
  return line.norm.length <= 60 && !/[。;:!?,|>a-z]|^[(]?\d{4} ?[年.-] ?\d/i.test(line.norm);
}
