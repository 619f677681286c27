import path from 'node:path';
import { extractReport } from '../../src/extract/extract-report.ts';
import { type ReportContract, toContract } from '../../src/extract/to-contract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { IngestError } from '../../src/ingest/ingest-error.ts';
import { readCapture } from '../../src/ingest/list-captures.ts';

/** Fields that a wild case may fix; a list names every value that is right. */
const FIELDS = ['isReport', 'title', 'issuer', 'year', 'publishedOn', 'signedOn', 'level'] as const;
const KEYS = ['preamble', 'measures', 'leader-duties', 'shortcomings', 'next-year', 'other', 'unsorted'] as const;

type Field = (typeof FIELDS)[number];
type Key = (typeof KEYS)[number];
type Value = string | number | boolean | null;

/** What must come out of one file of `test/cases/wild/`. */
export interface WildExpectation extends Partial<Readonly<Record<Field, Value | readonly Value[]>>> {
  /** Phrases that stand in this section and in no other. */
  readonly sections?: Partial<Readonly<Record<Key, readonly string[]>>>;
  /** How many sections there are. */
  readonly parts?: number;
  /** Phrases that stand in no section. */
  readonly nowhere?: readonly string[];
  /** A pattern over what is told of the file; where it matches, the rest may be wrong: the text cannot be had whole. */
  readonly warned?: string;
  /** A pattern over what is told of the file that has to match besides all the rest. */
  readonly told?: string;
  /** Why the file is not yet read right; the test fails as soon as it is. */
  readonly fails?: string;
  readonly note?: string;
}

/** What was understood of a file, or nothing when it was refused, and all that was told of it. */
export interface WildReading {
  readonly report: ReportContract | null;
  readonly told: string;
}

/** Reads a file as `npm run extract` does. */
export async function readWild(file: string): Promise<WildReading> {
  try {
    const report = toContract(extractReport(await ingest(await readCapture(path.dirname(file), path.basename(file)))));
    const told = report.diagnostics.map(({ severity, line, message }) => `${severity} at line ${line}: ${message}`);
    return { report, told: told.join('\n') };
  } catch (error) {
    if (error instanceof IngestError) return { report: null, told: error.message };
    throw error;
  }
}

/** What differs from the expectation, one sentence each. */
export function checkWild({ report, told }: WildReading, want: WildExpectation): string[] {
  if (want.warned !== undefined && new RegExp(want.warned, 'u').test(told)) return [];
  if (report === null) return [`not read: ${told}`];
  const texts = KEYS.map((key) => [key, textOf(report, key)] as const);
  const untold = want.told !== undefined && !new RegExp(want.told, 'u').test(told);
  return [
    ...FIELDS.flatMap((field) => checkField(report, field, want)),
    ...Object.entries(want.sections ?? {}).flatMap(([key, phrases]) => checkPhrases(texts, key, phrases)),
    ...(want.nowhere ?? []).flatMap((phrase) => whereIs(texts, phrase).map((key) => `“${phrase}” stands in ${key}`)),
    ...((want.parts ?? report.sections.length) === report.sections.length
      ? []
      : [`${report.sections.length} sections, want ${want.parts}`]),
    ...(untold ? [`nothing told like ${want.told}, but: ${told}`] : []),
  ];
}

type Texts = readonly (readonly [Key, string])[];

function checkField(report: ReportContract, field: Field, want: WildExpectation): string[] {
  const right = want[field];
  if (right === undefined) return [];
  const any = Array.isArray(right) ? right : [right];
  if (any.some((value) => folded(value) === folded(report[field]))) return [];
  return [`${field}: got ${JSON.stringify(report[field])}, want ${JSON.stringify(right)}`];
}

function checkPhrases(texts: Texts, key: string, phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => {
    const where = whereIs(texts, phrase).join(' and ');
    return where === key ? [] : [`“${phrase}” in ${where || 'nothing'}, want ${key}`];
  });
}

function whereIs(texts: Texts, phrase: string): Key[] {
  return texts.flatMap(([key, text]) => (text.includes(folded(phrase)) ? [key] : []));
}

function textOf({ preamble, sections, unsorted }: ReportContract, key: Key): string {
  if (key === 'preamble') return folded(preamble);
  const parts = key === 'unsorted' ? unsorted : sections.filter((section) => section.key === key);
  return folded(parts.map(({ heading, text }) => `${heading ?? ''}\n${text}`).join('\n'));
}

/** Width and white space count for nothing; what is invisible does, since whoever reads the data would stumble over it. */
function folded(value: Value): string {
  return String(value)
    .normalize('NFKC')
    .replace(/[\s\u200b]+/gu, '');
}
