import { type CaseClass, CLASSES } from './blocks.ts';
import type { CaseScore } from './score-case.ts';

/** One measure over all cases: which way is better, and what the project set out to reach. */
export interface Measure {
  readonly name: string;
  readonly asked: number;
  readonly better: 'higher' | 'lower';
  readonly of: (scores: readonly CaseScore[]) => number;
}

/** Every measure that the cases are scored by. */
export const MEASURES: readonly Measure[] = [
  { name: 'title exact', asked: 0.98, better: 'higher', of: (s) => accuracy(s, 'title') },
  { name: 'issuer', asked: 0.96, better: 'higher', of: (s) => accuracy(s, 'issuer') },
  { name: 'issuer, precision of non-null', asked: 0.99, better: 'higher', of: (s) => precision(s, 'issuer') },
  { name: 'covered year', asked: 0.99, better: 'higher', of: (s) => accuracy(s, 'year') },
  { name: 'publication date', asked: 0.98, better: 'higher', of: (s) => accuracy(s, 'publishedOn') },
  { name: 'signing date', asked: 0.98, better: 'higher', of: (s) => accuracy(s, 'signedOn') },
  { name: 'source', asked: 0.96, better: 'higher', of: (s) => accuracy(s, 'source') },
  { name: 'document number', asked: 0.98, better: 'higher', of: (s) => accuracy(s, 'documentNumber') },
  { name: 'level', asked: 0.96, better: 'higher', of: (s) => accuracy(s, 'level') },
  { name: 'section macro-F1 by paragraph', asked: 0.97, better: 'higher', of: macroF1 },
  {
    name: 'all boundaries of a report right',
    asked: 0.9,
    better: 'higher',
    of: (s) => mean(reports(s).map((c) => +c.exact)),
  },
  { name: 'body 4-gram F1', asked: 0.99, better: 'higher', of: (s) => mean(reports(s).map((c) => c.gramF1)) },
  {
    name: 'is it a report: precision',
    asked: 0.98,
    better: 'higher',
    of: (s) =>
      share(
        s.filter((c) => c.saidReport),
        (c) => c.isReport,
      ),
  },
  { name: 'is it a report: recall', asked: 0.98, better: 'higher', of: (s) => share(reports(s), (c) => c.saidReport) },
  { name: 'body text lost', asked: 0, better: 'lower', of: (s) => reports(s).reduce((sum, c) => sum + c.lost, 0) },
  { name: 'calibration error of section confidence', asked: 0.05, better: 'lower', of: calibrationError },
  { name: 'wrong sections in the least certain tenth', asked: 0.6, better: 'higher', of: wrongInLowestTenth },
];

const reports = (scores: readonly CaseScore[]) => scores.filter((c) => c.isReport);
const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
const share = <T>(items: readonly T[], test: (item: T) => boolean) => mean(items.map((item) => +test(item)));

function accuracy(scores: readonly CaseScore[], field: string): number {
  return share(reports(scores), (c) => c.fields[field]?.right ?? false);
}

function precision(scores: readonly CaseScore[], field: string): number {
  const given = reports(scores)
    .flatMap((c) => c.fields[field] ?? [])
    .filter((f) => f.given !== null);
  return share(given, (f) => f.right);
}

/** Mean F1 over the classes; furniture and preamble are classes too. */
function macroF1(scores: readonly CaseScore[]): number {
  const present = CLASSES.filter((cls) => scores.some((c) => c.rows.some((row) => row.expected === cls)));
  return mean(present.map((cls) => classF1(scores, cls)));
}

function classF1(scores: readonly CaseScore[], cls: CaseClass): number {
  const rows = scores.flatMap((c) => c.rows);
  const tp = rows.filter((row) => row.right && row.expected === cls).length;
  const fn = rows.filter((row) => !row.right && row.expected === cls).length;
  const fp =
    rows.filter((row) => !row.right && row.found === cls).length +
    scores.flatMap((c) => c.surplus).filter((line) => line.cls === cls).length;
  return tp === 0 ? 0 : (2 * tp) / (2 * tp + fn + fp);
}

/** Ten bins of confidence; the mean gap between what was said and what is so, weighted by their sizes. */
function calibrationError(scores: readonly CaseScore[]): number {
  const all = scores.flatMap((c) => c.sections);
  const bins = grouped(all, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)));
  return [...bins.values()].reduce(
    (sum, bin) =>
      sum + (bin.length / all.length) * Math.abs(mean(bin.map((s) => s.confidence)) - mean(bin.map((s) => +s.right))),
    0,
  );
}

function wrongInLowestTenth(scores: readonly CaseScore[]): number {
  const all = scores.flatMap((c) => c.sections).toSorted((a, b) => a.confidence - b.confidence);
  const wrong = all.filter((s) => !s.right).length;
  const low = all.slice(0, Math.ceil(all.length / 10)).filter((s) => !s.right).length;
  return wrong === 0 ? 1 : low / wrong;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
