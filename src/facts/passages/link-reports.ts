import { type Alignment, align, type SharedRun } from './align.ts';
import { type Corpus, reportAt } from './corpus.ts';
import { firstHolders, HOLDER_ROW, HOLDERS } from './first-holders.ts';
import { GRAM } from './grams.ts';
import { openRecentRuns } from './recent-runs.ts';

/** Places of an alignment, one after the other: from, to, and both of the earlier stretch. */
export const ALIGNMENT_PLACES = 4;

/** An unchanged run of so many codes is worth a look, or two shorter ones near one another, where many hold them. Thirty characters with two edits have either. */
const LONG = 12;
/** Of a run that another place has taken on. */
const TAKEN = -1;

/**
 * Alignments of stretches of the reports `first` to `end` with those of reports before them that first held what they hold. They depend on
 * no report behind, so that what is found stays when reports come. Linear in the text: each place looks at `HOLDERS` others.
 */
export function linkReports(corpus: Corpus, range: readonly [first: number, end: number]): Int32Array {
  const found: number[] = [];
  const held = firstHolders(corpus, range);
  const base = corpus.starts[range[0]] as number;
  const recent = openRecentRuns(HOLDERS * longestOf(corpus, range));
  for (let report = range[0]; report < range[1]; report++) {
    const seen = openSeen(corpus);
    recent.begin();
    eachRun({ ...held, base }, [corpus.starts[report] as number, corpus.starts[report + 1] as number], (run) => {
      const isWorth = run.isRare || run.length >= LONG || recent.isBeside(run);
      if (!isWorth || seen.covers(run)) return;
      const made = align(corpus, run);
      if (made === null) return;
      seen.note(run, made);
      found.push(made.from, made.to, made.earlierFrom, made.earlierTo);
    });
  }
  return Int32Array.from(found);
}

function longestOf({ starts }: Corpus, [first, end]: readonly [number, number]): number {
  let longest = 0;
  for (let at = first; at < end; at++) longest = Math.max(longest, (starts[at + 1] as number) - (starts[at] as number));
  return longest;
}

interface Held {
  readonly grams: Int32Array;
  readonly holders: Int32Array;
  /** The place whose gram is the first. */
  readonly base: number;
}

/** One after the other, in one object: there are millions. */
interface HeldRun {
  at: number;
  earlier: number;
  length: number;
  /** Whether fewer issuers than are kept held one of its grams before. */
  isRare: boolean;
}

/** Runs of one report that go on: where each does in the earlier report, where it began in this one, and whether it is rare. */
interface Going {
  readonly next: Int32Array;
  readonly begun: Int32Array;
  readonly rare: Uint8Array;
  count: number;
}

function openGoing(): Going {
  return {
    next: new Int32Array(HOLDERS),
    begun: new Int32Array(HOLDERS),
    rare: new Uint8Array(HOLDERS),
    count: 0,
  };
}

/** Unchanged runs that a report shares with first holders before it, in the order in which they end. */
function eachRun(held: Held, [from, to]: readonly [number, number], meet: (run: Readonly<HeldRun>) => void): void {
  let [was, is] = [openGoing(), openGoing()];
  const ended: HeldRun = { at: 0, earlier: 0, length: 0, isRare: false };
  for (let at = from; at <= to; at++) {
    const gram = at < to ? (held.grams[at - held.base] as number) : -1;
    is.count = 0;
    if (gram >= 0) goOn(was, is, { at, from, row: gram * HOLDER_ROW, holders: held.holders });
    for (let run = 0; run < was.count; run++) {
      const next = was.next[run] as number;
      if (next < 0) continue;
      const length = at - (was.begun[run] as number);
      ended.at = at - length;
      ended.earlier = next - length;
      ended.length = length + GRAM - 1;
      ended.isRare = was.rare[run] === 1;
      meet(ended);
    }
    [was, is] = [is, was];
  }
}

interface HeldGram {
  readonly at: number;
  /** Where the report begins. */
  readonly from: number;
  /** Of its holders. */
  readonly row: number;
  readonly holders: Int32Array;
}

/** Takes runs on by the holders of the next gram; those that it takes on are gone from `was`. */
function goOn(was: Going, is: Going, { at, from, row, holders }: HeldGram): void {
  let held = 0;
  while (held < HOLDERS && (holders[row + held] as number) >= 0 && (holders[row + held] as number) < from) held++;
  for (; is.count < held; is.count++) {
    const place = holders[row + is.count] as number;
    let run = 0;
    while (run < was.count && was.next[run] !== place) run++;
    const isNew = run === was.count;
    is.next[is.count] = place + 1;
    is.begun[is.count] = isNew ? at : (was.begun[run] as number);
    is.rare[is.count] = held < HOLDERS || (!isNew && was.rare[run] === 1) ? 1 : 0;
    if (!isNew) was.next[run] = TAKEN;
  }
}

/** What was found of a report. */
interface Seen {
  readonly covers: (run: SharedRun) => boolean;
  readonly note: (run: SharedRun, made: Alignment) => void;
}

function openSeen({ starts }: Corpus): Seen {
  /** By diagonal, up to where it was looked at. */
  const looked = new Map<number, number>();
  const byReport = new Map<number, Alignment[]>();
  return {
    covers: ({ at, earlier, length }) => {
      // Of most reports nothing is.
      if (looked.size === 0) return false;
      if ((looked.get(at - earlier) ?? -1) >= at + length) return true;
      const found = byReport.get(reportAt(starts, earlier));
      return found?.some((one) => isWithin(one, { at, earlier, length })) ?? false;
    },
    note: ({ at, earlier, length }, made) => {
      looked.set(at - earlier, Math.max(at + length, made.to));
      const report = reportAt(starts, earlier);
      const known = byReport.get(report);
      if (known === undefined) byReport.set(report, [made]);
      else known.push(made);
    },
  };
}

function isWithin(one: Alignment, { at, earlier, length }: SharedRun): boolean {
  return one.from <= at && at + length <= one.to && one.earlierFrom <= earlier && earlier + length <= one.earlierTo;
}
