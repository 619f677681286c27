import { alignColumns } from './align-columns.ts';
import type { CostTable } from './measure-cost.ts';
import type { ProcessCost } from './measure-process.ts';
import type { TruthTable } from './measure-truth.ts';
import type { Spread, Truth } from './score-truth.ts';

/** A number for either engine. */
interface Both<T> {
  readonly ours: T;
  readonly stock: T;
}

/** Everything that was measured in one run. */
export interface Measured {
  readonly reports: number;
  /** Null when the indexes of an earlier run were taken. */
  readonly builds: Both<ProcessCost> | null;
  /** Bytes of index, texts and table. */
  readonly disk: Both<number>;
  readonly costs: Both<CostTable | undefined>;
  readonly truth: TruthTable;
}

interface Row {
  readonly measure: string;
  readonly ours: string;
  readonly stock: string;
  /** Ours in terms of stock, and what is asked; empty where it is no ratio. */
  readonly ratio: string;
  readonly asked: string;
}

/** Both engines side by side, as text. */
export function benchTable(measured: Measured): string {
  const rows = [HEAD, ...truthRows(measured.truth), ...costRows(measured.costs), ...buildRows(measured)];
  const columns = ['measure', 'ours', 'stock', 'ratio', 'asked'] as const;
  const lines = alignColumns(rows.map((row) => columns.map((column) => row[column])));
  return [`${measured.reports} synthetic reports`, ...lines].join('\n');
}

const HEAD: Row = { measure: 'measure', ours: 'ours', stock: 'stock', ratio: 'ratio', asked: 'asked' };

function truthRows({ ours, unquoted, quoted, unquotedAbsent, absent, precisionAt10 }: TruthTable): Row[] {
  const exact = '1.000 and 1.000';
  const row = (measure: string, some: Truth, stock: string): Row => ({
    measure,
    ours: both(some),
    stock,
    ratio: '',
    asked: exact,
  });
  return [
    row('recall and precision, 1–12 characters', ours.plain, `unquoted ${both(unquoted)}, quoted ${both(quoted)}`),
    row('  within one section', ours.inSection, '–'),
    row('  two terms in a section', ours.twoTerms, '–'),
    {
      measure: `absent phrases answered, of ${absent}`,
      ours: String(ours.wrongAbsent),
      stock: String(unquotedAbsent),
      ratio: '',
      asked: '0',
    },
    {
      measure: `P@10 of ${precisionAt10.terms} domain terms`,
      ours: figure(precisionAt10.ours),
      stock: figure(precisionAt10.unquoted),
      ratio: '',
      asked: '≥ 0.98',
    },
  ];
}

function costRows({ ours, stock }: Measured['costs']): Row[] {
  if (ours === undefined || stock === undefined) return [];
  const row = (name: string, key: keyof CostTable, of: keyof Spread, asked = ''): Row => {
    const [a, b] = [ours[key][of], stock[key][of]];
    const show = key.endsWith('ytes')
      ? kilobytes
      : key.endsWith('Ms')
        ? milliseconds
        : (value: number) => value.toFixed(1);
    return { measure: name, ours: show(a), stock: show(b), ratio: figure(a / b), asked };
  };
  return [
    row('first query, bytes, mean', 'bytes', 'mean', '≤ 0.7'),
    row('first query, bytes, p95', 'bytes', 'p95', '≤ 0.8'),
    row('first query, requests, mean', 'requests', 'mean'),
    row('first results, 100 ms a request, mean', 'coldMs', 'mean', '≤ 0.8'),
    row('first results, 100 ms a request, p95', 'coldMs', 'p95', '≤ 0.8'),
    row('later query, mean', 'warmMs', 'mean', '≤ 0.6'),
    row('later query, p95', 'warmMs', 'p95', '≤ 0.6'),
    row('later query, bytes, mean', 'warmBytes', 'mean'),
  ];
}

function buildRows({ builds, disk }: Measured): Row[] {
  const ratio = (measure: string, a: number, b: number, rest: Pick<Row, 'ours' | 'stock' | 'asked'>): Row => ({
    measure,
    ...rest,
    ratio: figure(a / b),
  });
  const size = ratio('index and texts on disk', disk.ours, disk.stock, {
    ours: megabytes(disk.ours),
    stock: megabytes(disk.stock),
    asked: '≤ 1.0',
  });
  if (builds === null) return [size];
  const { ours, stock } = builds;
  const rows = [
    ratio('index build, wall', ours.seconds, stock.seconds, {
      ours: `${ours.seconds.toFixed(1)} s`,
      stock: `${stock.seconds.toFixed(1)} s`,
      asked: '≤ 0.6',
    }),
    size,
  ];
  if (ours.peakBytes === null || stock.peakBytes === null) return rows;
  const memory = { ours: megabytes(ours.peakBytes), stock: megabytes(stock.peakBytes), asked: '≤ 0.25' };
  return [...rows, ratio('index build, peak memory', ours.peakBytes, stock.peakBytes, memory)];
}

function both({ recall, precision }: Truth): string {
  return `${figure(recall)} and ${figure(precision)}`;
}

function figure(value: number): string {
  return value.toFixed(3);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}
