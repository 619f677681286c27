import { readNumber } from '../grammar/numbering.ts';
import type { ReadHeading } from '../grammar/read-heading.ts';
import { squeeze } from '../lines/normalise.ts';
import type { Stretch } from './stretch.ts';

/** A first-level number in the middle of a line, after a sentence or a space: `…坚实步伐。 一、 2025年度推进…`. */
export const INSIDE =
  /(?<=[。;:!?)] ?| )(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3} ?[、](?! ?[一二三四五六七八九十] ?[、级类线年]))/g;

/** Rank of a numbering system, 0 for none. */
export type Rank = 0 | 1 | 2 | 3;

/** What surrounds a stretch on the page. */
export interface LineContext {
  /** The next one opens a fresh list: (一). */
  readonly restart: boolean;
  /** Rank of the numbers that its first-level headings have: 2 for a page whose sections are (一), (二), …, 3 for 1., 2., …; 0 for none at all. */
  readonly topRank: Rank;
  /** It has neither numbers nor lines that name its sections. */
  readonly headless: boolean;
  /** The number missing here: 一、…三、 leave out 二、. */
  readonly implied: number | null;
  /** The one before closes the lead: 现将…情况报告如下. */
  readonly afterLead: boolean;
  /** The first-level number that numbering has reached before it, the missing one counted. */
  readonly carries: number | null;
}

/** What a candidate is found by, beside the stretch itself. */
export interface Surroundings extends LineContext {
  readonly read: ReadHeading;
}

/** What surrounds each stretch of the body. */
export function contextsOf(stretches: readonly Stretch[], read: ReadHeading): LineContext[] {
  const topRank = rankOf(stretches, read);
  const headless = topRank === 0 && stretches.filter(({ norm }) => namesSection(norm, read)).length < LEAST_NAMED;
  const numbers = stretches.map(({ norm }) => {
    const numbered = readNumber(norm);
    return numbered?.system.rank === topRank ? numbered.number : null;
  });
  const implied = missingNumbers(numbers);
  let reached: number | null = null;
  return stretches.map((_, i) => {
    const next = stretches[i + 1];
    const missing = implied[i] ?? null;
    const carries = missing ?? reached;
    reached = numbers[i] ?? reached;
    return {
      restart: next !== undefined && opensList(next),
      topRank,
      headless,
      implied: missing,
      carries,
      afterLead: i > 0 && LEAD_END.test(stretches[i - 1]?.norm ?? ''),
    };
  });
}

/** For each the first-level number that is missing between the numbered ones before and after it, else null. */
function missingNumbers(numbers: readonly (number | null)[]): (number | null)[] {
  const missing: (number | null)[] = new Array(numbers.length).fill(null);
  let [before, from] = [0, 0];
  for (const [i, number] of numbers.entries()) {
    if (number === null) continue;
    if (number === before + 2) missing.fill(before + 1, from, i);
    [before, from] = [number, i + 1];
  }
  return missing;
}

/** 现将有关情况报告如下: · 具体情况汇报如下。 */
const LEAD_END = /(?:如下|于后)[:。,]?$/;

/** Sections that (一), (二), … must name before they count as first-level headings. */
const LEAST_NAMED = 2;
const SURELY_NAMED = 0.7;
/** Longest line that is but a heading. */
const LONGEST_NAME = 40;

function namesSection(norm: string, read: ReadHeading): boolean {
  if (norm.length > LONGEST_NAME || readNumber(norm)) return false;
  const { key, strength } = read(squeeze(norm));
  return key !== null && strength >= SURELY_NAMED;
}

/** 一、 wherever it stands; else the system below it, (一) or 1., whose list does not begin anew and names the sections that end a report. */
function rankOf(stretches: readonly Stretch[], read: ReadHeading): Rank {
  if (stretches.some(({ norm }) => isFirstLevel(norm))) return 1;
  return LOWER.find((rank) => namesSections(stretches, rank, read)) ?? 0;
}

const LOWER = [2, 3] as const;

function namesSections(stretches: readonly Stretch[], rank: Rank, read: ReadHeading): boolean {
  const numbered = stretches.flatMap(({ norm }) => {
    const number = readNumber(norm);
    return number?.system.rank === rank ? [{ ...number, words: norm.slice(number.length) }] : [];
  });
  const first = numbered[0]?.system.id;
  const own = numbered.filter(({ system }) => system.id === first);
  if (own.filter(({ number }) => number === 1).length !== 1) return false;
  const named = own.filter(({ words }) => {
    const { key, strength } = read(squeeze(/^[^。:]*/.exec(words)?.[0] ?? ''));
    return key !== null && key !== 'measures' && strength >= SURELY_NAMED;
  });
  return named.length >= LEAST_NAMED;
}

function isFirstLevel(norm: string): boolean {
  return readNumber(norm)?.system.rank === 1 || norm.match(INSIDE) !== null;
}

/** Whether a stretch opens a list below a heading: `(一)…`, `一)…`. */
export function opensList({ norm }: Pick<Stretch, 'norm'>): boolean {
  const first = readNumber(norm);
  return first !== null && first.system.rank === 2 && first.number === 1;
}
