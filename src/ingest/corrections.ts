import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type CaptureNote, type Corrections, LINE_USES } from '../model/document.ts';
import { byField, FIELD_NAMES, FIELDS, type FieldKind } from '../model/fields.ts';
import { LEVELS } from '../model/level.ts';
import { printable } from '../text/printable.ts';
import { IngestError } from './ingest-error.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';

/** A real day of the calendar, ISO. */
const isoDate = z
  .string({ error: 'expected a date such as "2022-03-23"' })
  .refine((s) => /^\d{4}-\d{2}-\d{2}$/.test(s) && isRealDay(s), { error: 'expected a real date such as "2022-03-23"' });
const name = z
  .string({ error: 'expected a text in quotes' })
  .trim()
  .min(1, 'expected a text that is not empty')
  .max(300)
  // It becomes part of pages, addresses and messages.
  .refine((text) => printable(text) === text, { error: 'expected a text without control characters' });

/** What a maintainer may write for a value of each kind. */
const VALUES = {
  text: name,
  issuer: name,
  places: z
    .array(name, { error: 'expected a list of place names from the province down, e.g. [天津市, 武清区]' })
    .min(1),
  level: z.enum(LEVELS, { error: `expected one of ${LEVELS.join(', ')}` }),
  year: z
    .int({ error: 'expected a year such as 2021, without quotes' })
    .min(1990, 'expected a year from 1990 on')
    .max(2100, 'expected a year before 2100'),
  date: isoDate,
  reference: name,
} as const satisfies Readonly<Record<FieldKind, z.ZodType>>;

/** What may stand in front matter and sidecars. `null` says that the page has none. */
const NOTE = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'expected an address that begins with http:// or https://' }).optional(),
  capturedOn: isoDate.optional(),
  ...byField(FIELD_NAMES, (field) => VALUES[FIELDS[field].kind].nullable().optional()),
  lines: z
    .array(
      z.strictObject({
        line: z.int({ error: 'expected the number of a line of the capture' }).min(1, 'lines count from 1'),
        text: name,
        as: z.enum(LINE_USES, { error: `expected one of ${LINE_USES.join(', ')}` }),
      }),
      { error: 'expected a list of lines, each with line, text and as' },
    )
    .refine((lines) => new Set(lines.map(({ line }) => line)).size === lines.length, { error: 'a line is named twice' })
    .optional(),
  isReport: z.boolean({ error: 'expected true or false' }).optional(),
  id: z
    .string({ error: 'expected a text in quotes' })
    .regex(/^[0-9a-f]{12}$/, 'expected 12 hexadecimal digits in quotes, as printed in the address of the report')
    .optional(),
});

/** Keys that front matter and sidecars know, for messages. */
export const NOTE_KEYS = Object.keys(NOTE.shape);

/** Checked front matter. */
export interface Note {
  readonly corrections: Corrections;
  readonly capture: CaptureNote;
  /** Line of the file on which a key stands. */
  readonly lineOf: (key: string) => number;
}

/** What is said where there is no front matter. */
export const NO_NOTE: Note = { corrections: {}, capture: { url: null, capturedOn: null }, lineOf: () => 1 };

/** Where front matter stands: its file, its source and the number of lines before its first. */
export interface NotePlace {
  readonly path: string;
  readonly yaml: string;
  readonly lineOffset: number;
}

/** What is wrong in one file and told one by one; more faults are counted. */
export const MOST_FAULTS = 50;
const RULE = { rule: 'front-matter', severity: 'error' } as const;

/** Reads and checks front matter; throws an `IngestError` with every mistake in it, each with its line. */
export function parseNote(place: NotePlace): Note {
  const read = readYaml(place.yaml);
  if ('message' in read) throw yamlError(place, read);
  const result = NOTE.safeParse(read.data);
  if (!result.success) throw new IngestError(faultsOf(result.error.issues, { ...place, read }));
  const { url = null, capturedOn = null, lines, ...corrections } = result.data;
  const settled = lines?.map((line, i) => ({ ...line, saidOn: place.lineOffset + read.placeOf(['lines', i]).line }));
  return {
    corrections: { ...(corrections as Corrections), ...(settled ? { lines: settled } : {}) },
    capture: { url, capturedOn },
    lineOf: (key) => place.lineOffset + read.placeOf([key]).line,
  };
}

function yamlError(
  { path, lineOffset }: NotePlace,
  { line, column, message }: { line: number; column: number; message: string },
): IngestError {
  const said = `The front matter is not valid YAML, or not the part of it that is read: ${message}.`;
  const hint = 'Write one "key: value" a line; put texts with special characters in quotes.';
  return new IngestError([{ path, line: lineOffset + line, column, ...RULE, message: said, hint }]);
}

/** Front matter that has been read. */
type ReadPlace = NotePlace & { readonly read: ReadYaml };

function faultsOf(issues: readonly z.core.$ZodIssue[], place: ReadPlace): Diagnostic[] {
  const faults = issues.flatMap((issue) => toFaults(issue));
  const told = faults.slice(0, MOST_FAULTS).map(({ keys, ...said }) => diagnostic(place, keys, said));
  const more = faults.length - told.length;
  if (more === 0) return told;
  const message = `There are ${more} more mistakes in the front matter.`;
  return [
    ...told,
    { path: place.path, line: null, column: null, ...RULE, message, hint: 'Correct those above first.' },
  ];
}

type KeyPath = readonly PropertyKey[];

interface Fault {
  readonly keys: KeyPath;
  readonly message: string;
  readonly hint: string;
}

function toFaults(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      keys: [...issue.path, key],
      message: `Unknown key "${key.slice(0, 100)}".`,
      hint: `Known keys: ${NOTE_KEYS.join(', ')}.`,
    }));
  }
  const key = issue.path.join('.');
  const isWhole = key === '';
  const message = isWhole ? 'The front matter is no list of keys and values.' : `"${key}": ${issue.message}.`;
  const hint = isWhole
    ? 'Write one "key: value" a line.'
    : 'Correct the line, or remove it to let the extractor decide.';
  return [{ keys: issue.path, message, hint }];
}

function diagnostic({ path, lineOffset, read }: ReadPlace, keys: KeyPath, said: Omit<Fault, 'keys'>): Diagnostic {
  const { line, column } = read.placeOf(keys);
  return { path, line: lineOffset + line, column, ...RULE, ...said };
}

function isRealDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
