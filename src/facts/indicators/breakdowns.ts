import type { Quantity } from '../../text/quantities/find-quantities.ts';
import type { Parts } from './fact.ts';

/** Which number each number of a sentence is a part of; -1 for none. */
export type Wholes = readonly number[];

const OPENS = /其中|包括|包含|[(,]含|分别(?:为|是)|^[(]/u;
/** Signs between parts: 40家;…6家、…. What begins anew is none: 全年另办理…. */
const ANEW = /全年|另外|此外|同时|累计|[。]/u;

/** A number of a sentence as breakdowns see it. */
export interface Countable {
  readonly quantity: Quantity;
  /** The kind that rules gave it, or null. */
  readonly kind: string | null;
  readonly change: boolean;
}

/** A breakdown that goes on: which number it is of, and how much of that is left. */
interface Open {
  readonly whole: number;
  left: number;
  readonly parenthesis: boolean;
}

/** A number and what stands between it and the number before. */
interface Next {
  readonly i: number;
  readonly between: string;
}

/** Finds which numbers are parts of one before them: 18件,其中简易程序4件、普通程序14件. */
export function wholesOf(line: string, some: readonly Countable[]): Wholes {
  const wholes: number[] = [];
  let open: Open | null = null;
  some.forEach(({ quantity, change }, i) => {
    wholes.push(-1);
    const previous = some[i - 1];
    if (change || previous === undefined) return;
    const next = { i, between: line.slice(previous.quantity.to, quantity.from) };
    if (open !== null && !goesOn(open, some, next)) open = null;
    open ??= opened(some, next);
    if (open === null) return;
    wholes[i] = open.whole;
    open.left -= quantity.value ?? 0;
  });
  return wholes;
}

function opened(some: readonly Countable[], { i, between }: Next): Open | null {
  if (!OPENS.test(between)) return null;
  const whole = lastWhole(some, i);
  if (whole < 0) return null;
  const total = some[whole]?.quantity.value ?? 0;
  return { whole, left: total, parenthesis: between.startsWith('(') };
}

/** The last number before that counts the same and says no change. */
function lastWhole(some: readonly Countable[], i: number): number {
  const unit = some[i]?.quantity.unit ?? '';
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    const one = some[at] as Countable;
    if (one.change) continue;
    return isSameUnit(one.quantity.unit, unit) && !isLarger(some[i], one) ? at : -1;
  }
  return -1;
}

function isLarger(part: Countable | undefined, whole: Countable): boolean {
  return (part?.quantity.value ?? 0) > (whole.quantity.value ?? 0);
}

function goesOn({ whole, left, parenthesis }: Open, some: readonly Countable[], { i, between }: Next): boolean {
  const total = some[whole] as Countable;
  const one = some[i] as Countable;
  const listed = between.startsWith('、');
  if (!isSameUnit(total.quantity.unit, one.quantity.unit) || left <= 0) return false;
  // More than is left is a part only where the list says so: then the sum does not make the total.
  if ((one.quantity.value ?? 0) > left && !listed) return false;
  if (parenthesis && between.includes(')')) return false;
  if (ANEW.test(between)) return false;
  return parenthesis || listed || one.kind === null || one.kind === total.kind;
}

const CASES = '件起宗例';

function isSameUnit(a: string, b: string): boolean {
  return (
    a === b ||
    (a.length === 1 && b.length === 1 && CASES.includes(a) && CASES.includes(b)) ||
    (isHeads(a) && isHeads(b))
  );
}

const isHeads = (unit: string) => unit === '名' || unit === '人';

/** The sum of the parts of a number, and whether it makes the number. */
export function partsOf(whole: Quantity, parts: readonly Quantity[]): Parts | null {
  if (parts.length === 0 || whole.value === null) return null;
  const sum = parts.reduce((so, { value }) => so + (value ?? 0), 0);
  const rounded = Math.round(sum * 1e6) / 1e6;
  const inexact = [whole, ...parts].some(({ bound }) => bound !== null);
  const makes = inexact ? Math.abs(rounded - whole.value) <= whole.value * 0.1 : rounded === whole.value;
  return { count: parts.length, sum: rounded, agrees: makes ? true : parts.length === 1 || inexact ? null : false };
}
