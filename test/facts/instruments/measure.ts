import { readFileSync } from 'node:fs';
import path from 'node:path';
import { observe } from '../../../src/facts/cited-laws/observe.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';

/** One labelled mention; all of one report stand together. */
interface Label {
  readonly report: string;
  readonly asOf: string | null;
  readonly text: string;
  readonly mention: string;
  readonly instrument: boolean;
  readonly key: string | null;
  readonly status: string;
}

/** What is found, as the labels say it: sentence, mention, key, status. */
type Found = Pick<Label, 'text' | 'mention' | 'key' | 'status'>;

/** Figures of one half of the labels, and what differs. */
export interface Measured {
  readonly labels: number;
  readonly found: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly linked: { readonly precision: number; readonly recall: number };
  readonly repealed: { readonly precision: number; readonly recall: number; readonly labels: number };
  /** Share of the mentions found whose status is the label's. */
  readonly status: number;
  readonly differences: readonly string[];
}

/** Reads a table of labels, lets the comparison read the same sentences, and compares. */
export function measure(half: 'tune' | 'aside' | 'later'): Measured {
  const labels = readLabels(half);
  const wanted = labels.filter(({ instrument }) => instrument);
  const found = [...new Set(labels.map(({ report }) => report))].flatMap((report) =>
    findIn(labels.filter((label) => label.report === report)),
  );
  const same = (of: (one: Found) => string) => overlap(wanted.map(of), found.map(of));
  const both = same(({ text, mention }) => `${text}\t${mention}`);
  const linked = compare(wanted, found, (one) => one.key !== null);
  const repealed = compare(wanted, found, (one) => one.status === 'repealed');
  const precision = both / found.length;
  const recall = both / wanted.length;
  return {
    labels: labels.length,
    found: { precision, recall, f1: (2 * precision * recall) / (precision + recall) },
    linked,
    repealed: { ...repealed, labels: wanted.filter(({ status }) => status === 'repealed').length },
    status: same(lineOf) / both,
    differences: [...without(wanted, found, '-'), ...without(found, wanted, '+')],
  };
}

function readLabels(half: string): Label[] {
  const [, ...lines] = readFileSync(path.join(import.meta.dirname, `${half}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [source, issuer, asOf, text = '', mention = '', instrument, key, status = ''] = line.split('\t');
    const report = [source, issuer, asOf].join(' ');
    return { report, asOf: asOf || null, text, mention, instrument: instrument === 'yes', key: key || null, status };
  });
}

/** Citations of one report that has these sentences for paragraphs. */
function findIn(labels: readonly Label[]): Found[] {
  const texts = [...new Set(labels.map(({ text }) => text))];
  const facts = { id: 'a', title: null, issuer: null, year: null, level: null, place: [] };
  const record: SearchRecord = {
    report: { ...facts, publishedOn: labels[0]?.asOf ?? null },
    scope: 'measures',
    passages: texts.map((text, at) => ({ anchor: String(at), text })),
  };
  return observe({ records: [record] }).map(({ at, text: mention, key, status }) => ({
    text: texts[Number(at.anchor)] as string,
    ...{ mention, key, status },
  }));
}

/** Those of a kind that stand on the same words with the same key and status. */
function compare(wanted: readonly Found[], found: readonly Found[], isKind: (one: Found) => boolean) {
  const [right, told] = [wanted.filter(isKind), found.filter(isKind)];
  const both = overlap(right.map(lineOf), told.map(lineOf));
  return {
    precision: told.length === 0 ? 1 : both / told.length,
    recall: right.length === 0 ? 1 : both / right.length,
  };
}

function lineOf({ text, mention, key, status }: Found): string {
  return [text, mention, key ?? '', status].join('\t');
}

/** Size of the intersection of two lists in which a line may stand several times. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of a) left.set(line, (left.get(line) ?? 0) + 1);
  return b.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count > 0;
  }).length;
}

function without(a: readonly Found[], b: readonly Found[], sign: string): string[] {
  const there = new Set(b.map(lineOf));
  return a.filter((one) => !there.has(lineOf(one))).map((one) => `${sign} ${lineOf(one)}`);
}
