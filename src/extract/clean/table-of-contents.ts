import { type Numbered, readNumber } from '../grammar/numbering.ts';
import type { Line } from '../lines/line.ts';
import { squeeze } from '../lines/normalise.ts';

/** 目录 · 目 次, alone on its line. */
const LABEL = /^[【[(]?(目录|目次|目錄|本文目录|文章目录|contents)[】\])]?:?$/i;
/** Leaders and a page number after an entry: `一、主要举措………3`, `…………(3)`, `.....-3-`. */
const LEADERS = /[.…·。_⋯‥・\-—]{3,}[(\-—第]*\d{0,3}[)\-—页]*$/;
/** A page number set off by white space alone: `一、主要举措 3`. */
const PAGE = / \d{1,3}$/;
const SENTENCE = /[。;:!?]/;
/** Longest entry, in characters. */
const LONGEST = 80;
/** Least entries where 目录 stands above or leaders end each line, and where only their return in the text tells. */
export const LEAST_TOLD = 2;
export const LEAST_UNTOLD = 3;
/** Share of the entries that must stand again below: headings are often worded anew in the text, seldom most of them. */
export const SHARE_TOLD = 0.5;
export const SHARE_UNTOLD = 0.8;

/** Entries without number, as they stand below 目录: 前言 · 附件1 */
const UNNUMBERED = /^(前言|引言|序言|概述|结语|结束语|附件|附录|附表)/;
/** Bounds of the search: where on the page a table begins, and how long it is. */
const LAST_START = 200;
const MOST_ENTRIES = 200;

/** Lines below that are looked at for its entries. */
const SEARCHED = 2000;

/** A line with its number read once. */
interface Row {
  readonly line: Line;
  readonly numbered: Numbered | null;
  readonly words: string;
}

interface Entry extends Row {
  readonly leaders: boolean;
}

/** Lines of the tables of contents before the text: entries that stand again below in the same order, or that end in leaders and a page number. */
export function contentsLines(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = lines
    .filter(({ norm }) => norm !== '')
    .slice(0, SEARCHED)
    .map(toRow);
  const found = new Set<Line>();
  for (let i = 0; i < Math.min(rows.length, LAST_START); i++) {
    const label = LABEL.test(squeeze((rows[i] as Row).line.norm.slice(0, LONGEST)));
    const from = label ? i + 1 : i;
    const entries = entriesFrom(rows, from, label);
    if (entries.length === 0) continue;
    const end = from + entries.length;
    if (isContents(entries, rows.slice(end), label)) for (const { line } of rows.slice(i, end)) found.add(line);
    i = end - 1;
  }
  return found;
}

function toRow(line: Line): Row {
  const start = line.norm.slice(0, LONGEST * 2);
  return {
    line,
    numbered: readNumber(start),
    // Most rows of most pages are never compared.
    get words() {
      return comparable(squeeze(start));
    },
  };
}

/** The entries that follow one another from a line on; the block ends where its numbers begin anew, as the text then does. */
function entriesFrom(rows: readonly Row[], at: number, label: boolean): Entry[] {
  const entries: Entry[] = [];
  let [system, last] = ['', 0];
  for (const row of rows.slice(at, at + MOST_ENTRIES)) {
    const entry = toEntry(row, label);
    if (!entry) break;
    const { numbered } = row;
    if (numbered && system === '') system = numbered.system.id;
    if (numbered?.system.id === system) {
      if (numbered.number <= last) break;
      last = numbered.number;
    }
    entries.push(entry);
  }
  return entries;
}

function toEntry({ line, numbered }: Row, label: boolean): Entry | null {
  if (line.norm.length > LONGEST * 2) return null;
  const squeezed = squeeze(line.norm);
  const leaders = LEADERS.test(squeezed);
  const printed = leaders ? squeezed.replace(LEADERS, '') : squeeze(line.norm.replace(PAGE, ''));
  const told = leaders || numbered !== null || (label && (PAGE.test(line.norm) || UNNUMBERED.test(printed)));
  const heading = printed.length <= LONGEST && !SENTENCE.test(printed.slice(readNumber(printed)?.length ?? 0));
  const words = comparable(printed);
  return told && heading && words !== '' ? { line, numbered, words, leaders } : null;
}

function isContents(entries: readonly Entry[], later: readonly Row[], label: boolean): boolean {
  const system = entries.find(({ numbered }) => numbered !== null)?.numbered?.system.id;
  const main = entries.filter(({ numbered }) => numbered?.system.id === system);
  const leaders = entries.filter((entry) => entry.leaders).length >= entries.length * SHARE_UNTOLD;
  if (main.length < (label || leaders ? LEAST_TOLD : LEAST_UNTOLD)) return false;
  return leaders || standAgain(main, later, label) >= main.length * (label ? SHARE_TOLD : SHARE_UNTOLD);
}

/** How many entries stand again, in their order; below 目录 the number suffices. */
function standAgain(entries: readonly Entry[], later: readonly Row[], label: boolean): number {
  let [at, count] = [0, 0];
  for (const entry of entries) {
    const next = later.findIndex(
      (row, i) => i >= at && (row.words.startsWith(entry.words) || (label && sameNumber(row, entry))),
    );
    if (next < 0) continue;
    at = next + 1;
    count++;
  }
  return count;
}

function sameNumber(a: Row, b: Row): boolean {
  if (a.numbered === null || b.numbered === null) return false;
  return a.numbered.system.id === b.numbered.system.id && a.numbered.number === b.numbered.number;
}

/** Words by which entry and heading are compared: no number, no signs. */
function comparable(squeezed: string): string {
  return squeezed.slice(readNumber(squeezed)?.length ?? 0).replace(/[^\p{L}\p{N}]/gu, '');
}
