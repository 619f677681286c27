import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drops, type Figures } from '../test/scorer/compare-baseline.ts';
import { HARDER_MEASURES, harderFigures, scoreHarder } from '../test/scorer/harder-measures.ts';
import { MEASURES, type Measure } from '../test/scorer/measures.ts';
import { readGolds } from '../test/scorer/read-golds.ts';
import type { CaseScore } from '../test/scorer/score-case.ts';
import { scoreCases } from '../test/scorer/score-cases.ts';
import { type IndicatorScore, kindsOf, ratesOf, scoreIndicators } from '../test/scorer/score-indicators.ts';
import { runMainCommand } from './support/run-command.ts';

// npm run score: the cases beside the committed baselines, as they are and with what is known of them hidden; a drop fails.

const CASES = path.resolve(import.meta.dirname, '../test/cases');
const BASELINE = path.join(CASES, 'baseline.json');

await runMainCommand({
  name: 'npm run score --',
  description: 'Score extraction on the cases beside the committed baseline',
  args: {
    cases: {
      type: 'string',
      default: path.join(CASES, 'dev'),
      description: 'Folder of captures, with FOLDER-gold beside it',
    },
    worst: { type: 'string', default: '0', description: 'How many of the worst cases to explain' },
    quick: { type: 'boolean', default: false, description: 'Leave out the readings with headings unknown or damaged' },
    accept: { type: 'boolean', default: false, description: 'Write these scores as the new baseline' },
  },
  async run(args) {
    const folder = path.resolve(args.cases);
    const { scores, textMilliseconds } = await scoreCases(folder);
    const plain = Object.fromEntries(MEASURES.map(({ name, of }) => [name, round(of(scores))]));
    const harder = args.quick ? {} : rounded(harderFigures(await scoreHarder(readGolds(folder))));
    const measures: readonly Measure[] = [...MEASURES, ...(args.quick ? [] : HARDER_MEASURES)];
    const measured = { ...plain, ...harder };
    const baseline = JSON.parse(readFileSync(BASELINE, 'utf8')) as Figures;
    console.log(`${scores.length} cases; ${median(textMilliseconds).toFixed(1)} ms median a text capture\n`);
    const dropped = printTable(measures, measured, baseline);
    printIndicators(await scoreIndicators(folder));
    for (const score of worstOf(scores, Number(args.worst))) console.log(explain(score));
    if (args.accept) writeFileSync(BASELINE, `${JSON.stringify({ ...baseline, ...measured }, null, 2)}\n`);
    return dropped > 0 && !args.accept ? 1 : 0;
  },
});

/** Prints every measure beside its baseline; returns how many dropped. */
function printTable(measures: readonly Measure[], measured: Figures, baseline: Figures): number {
  const dropped = drops(measures, measured, baseline);
  const width = Math.max(...measures.map(({ name }) => name.length)) + 2;
  console.log(`${'measure'.padEnd(width)} measured  baseline  asked`);
  for (const { name, asked, better } of measures) {
    const mark = dropped.some((drop) => drop.name === name) ? '  ← dropped' : '';
    const bound = `${better === 'higher' ? '≥' : '≤'} ${asked}`;
    console.log(`${name.padEnd(width)} ${figure(measured[name])}     ${figure(baseline[name])}     ${bound}${mark}`);
  }
  return dropped.length;
}

/** Prints how figures are read: over all kinds, and of each kind with a miss. */
function printIndicators(scores: readonly IndicatorScore[]): void {
  console.log('\nfigures                               planted  precision  recall');
  for (const kind of [undefined, ...kindsOf(scores)]) {
    const { planted, precision, recall } = ratesOf(scores, kind);
    if (kind !== undefined && precision === 1 && recall === 1) continue;
    console.log(
      `${(kind ?? 'all kinds').padEnd(36)} ${String(planted).padStart(8)}      ${figure(precision)}   ${figure(recall)}`,
    );
  }
}

function worstOf(scores: readonly CaseScore[], count: number): CaseScore[] {
  const faults = (c: CaseScore) =>
    c.rows.filter((row) => !row.right).length +
    c.surplus.length +
    Object.values(c.fields).filter((f) => !f.right).length;
  return scores
    .filter((c) => faults(c) > 0 || c.isReport !== c.saidReport)
    .toSorted((a, b) => faults(b) - faults(a))
    .slice(0, count);
}

function explain(c: CaseScore): string {
  const fields = Object.entries(c.fields).filter(([, f]) => !f.right);
  return [
    `\n${c.file}${c.isReport === c.saidReport ? '' : `  taken for ${c.saidReport ? 'a report' : 'no report'}`}`,
    ...fields.map(([name, f]) => `  ${name}: got ${f.given ?? 'nothing'}, expected ${f.expected ?? 'nothing'}`),
    ...c.rows
      .filter((row) => !row.right)
      .slice(0, 6)
      .map((row) => `  ${row.expected} → ${row.found}: ${row.text.slice(0, 50)}`),
    ...c.surplus.slice(0, 3).map((line) => `  surplus in ${line.cls}: ${line.text.slice(0, 50)}`),
  ].join('\n');
}

function rounded(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)]));
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function figure(value: number | undefined): string {
  return value === undefined ? '  –  ' : value.toFixed(3);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
